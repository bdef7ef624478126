package io.phasegate.blueprint.files;

import io.phasegate.blueprint.Blueprints;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.BlueprintText;
import io.phasegate.blueprint.model.Problem;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.blueprint.reading.Reading;
import io.phasegate.language.model.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The blueprints in the jar, read once when the plugin starts. The index lists them: a bundle cannot list its folders.
 */
public final class ShippedBlueprints implements Blueprints {
    private final Map<String, Blueprint> blueprints = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param folder resource folder with an `index.txt` */
    public ShippedBlueprints(BlueprintReader reader, String folder) {
        resource(folder + "/index.txt").orElse("").lines().map(String::strip).filter(line -> !line.isEmpty())
                .forEach(file -> read(reader, folder, file));
    }

    private void read(BlueprintReader reader, String folder, String file) {
        Optional<String> text = resource(folder + "/" + file);
        if (text.isEmpty()) {
            problems.add(new Problem(file, 0, "", Message.of("phasegate.blueprint.problem.file-missing")));
            return;
        }
        Reading reading = reader.read(file, text.get());
        problems.addAll(reading.problems());
        reading.blueprint().ifPresent(blueprint -> add(file, blueprint, text.get()));
    }

    private void add(String file, Blueprint blueprint, String text) {
        if (blueprints.putIfAbsent(blueprint.id(), blueprint) != null) {
            problems.add(new Problem(file, 1, "id", Message.of("phasegate.blueprint.problem.key-twice",
                    blueprint.id())));
            return;
        }
        texts.put(blueprint.id(), text);
    }

    private Optional<String> resource(String path) {
        try (InputStream stream = getClass().getResourceAsStream(path)) {
            return stream == null ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    @Override
    public List<Blueprint> all() {
        return List.copyOf(blueprints.values());
    }

    @Override
    public Optional<Blueprint> find(String id) {
        return Optional.ofNullable(blueprints.get(id));
    }

    @Override
    public Optional<BlueprintText> withText(String id) {
        return find(id).map(found -> new BlueprintText(found, texts.get(id)));
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
