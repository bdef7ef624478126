package io.phasegate.assurance.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The packaged jar with blueprints whose every name and description is a script, half of them with the start of a
 * formula. Names have those scripts that a reader takes.
 */
final class HostileJar {
    private static final List<String> FORMULAS = List.of("=", "", "+", "", "-", "", "@", "", "＝", "", "＋", "", "－",
            "", "＠", "",
            " =", "", "\u00a0=", "");
    private final List<String> texts;
    /** A blueprint with < or > in a name is refused. */
    private final List<String> names;
    private int next;

    HostileJar(Payloads payloads) {
        this.texts = payloads.all().stream().map(Payloads.Payload::text).toList();
        this.names = texts.stream().filter(text -> !text.contains("<") && !text.contains(">")).toList();
    }

    Path write(Path jar, Path target) {
        try {
            Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING);
            try (FileSystem zip = FileSystems.newFileSystem(target); Stream<Path> files = Files.list(zip.getPath("blueprints"))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                    Files.writeString(file, spoilt(Files.readString(file)));
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many texts were replaced. */
    int replaced() {
        return next;
    }

    /** JSON is YAML too. */
    private String spoilt(String yaml) throws IOException {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return new String(new ObjectMapper().writeValueAsBytes(spoiltNode(tree)), StandardCharsets.UTF_8);
    }

    private Object spoiltNode(Object node) {
        if (node instanceof Map<?, ?> map && map.keySet().equals(Set.of("zh", "en"))) {
            return both(texts);
        }
        if (node instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(key, "names".equals(key) ? both(names) : spoiltNode(value)));
            return copy;
        }
        if (node instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(spoiltNode(each)));
            return copy;
        }
        return node;
    }

    private Map<String, String> both(List<String> from) {
        return Map.of("zh", text(from), "en", text(from));
    }

    private String text(List<String> from) {
        int number = next++;
        return FORMULAS.get(number / 2 % FORMULAS.size()) + from.get(number % from.size());
    }
}
