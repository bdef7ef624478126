package io.phasegate.blueprint.custom;

import io.phasegate.blueprint.Blueprints;
import io.phasegate.blueprint.files.ShippedBlueprints;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.BlueprintText;
import io.phasegate.blueprint.model.CustomBlueprint;
import io.phasegate.blueprint.model.Problem;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.blueprint.reading.Reading;
import io.phasegate.blueprint.store.CustomBlueprints;
import io.phasegate.journal.model.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The shipped blueprints and the imported ones. An imported text is read again only when it has another hash: what is
 * kept can never become wrong, on no node of a cluster.
 */
public class AllBlueprints implements Blueprints {
    private static final int MAX_KEPT = 100;

    private final ShippedBlueprints shipped;
    private final CustomBlueprints custom;
    private final BlueprintReader reader;
    private final Map<String, Reading> kept = new ConcurrentHashMap<>();

    public AllBlueprints(ShippedBlueprints shipped, CustomBlueprints custom, BlueprintReader reader) {
        this.shipped = shipped;
        this.custom = custom;
        this.reader = reader;
    }

    @Override
    public List<Blueprint> all() {
        return Stream.concat(shipped.all().stream(),
                custom.all().stream().flatMap(one -> read(one).blueprint().stream())).toList();
    }

    @Override
    public Optional<Blueprint> find(String id) {
        return shipped.find(id).or(() -> custom.find(id).flatMap(one -> read(one).blueprint()));
    }

    @Override
    public Optional<BlueprintText> withText(String id) {
        return shipped.withText(id).or(() -> custom.text(id).flatMap(text -> read(id, text).blueprint()
                .map(found -> new BlueprintText(found, text))));
    }

    /** An imported file that this version cannot read any more is among them. */
    @Override
    public List<Problem> problems() {
        return Stream.concat(shipped.problems().stream(), custom.all().stream()
                .flatMap(one -> read(one).problems().stream()))
                .toList();
    }

    private Reading read(CustomBlueprint one) {
        Reading known = kept.get(one.hash());
        return known != null ? known : read(one.id(), custom.text(one.id()).orElse(""));
    }

    /** By the text's own hash: the row may have another by now. */
    private Reading read(String id, String text) {
        if (kept.size() >= MAX_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(Sha256.of(text), hash -> reader.read(id + ".yaml", text));
    }
}
