package io.phasegate.deliverable.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.phasegate.deliverable.model.DocumentForm;
import io.phasegate.language.JsonMappers;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Contents of a form as JSON that is always the same for the same contents. */
final class FormText {
    private static final ObjectMapper MAPPER = JsonMappers.builder().build();

    private FormText() {
    }

    static String of(DocumentForm form) {
        try {
            Map<String, Object> content = new TreeMap<>();
            content.put("ticked", new TreeSet<>(form.ticked()));
            content.put("values", new TreeMap<>(form.values()));
            if (!form.rows().isEmpty()) {
                content.put("rows", form.rows().stream().map(TreeMap::new).toList());
            }
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static DocumentForm read(String hash, String content) {
        try {
            JsonNode tree = MAPPER.readTree(content);
            List<Map<String, String>> rows = new ArrayList<>();
            tree.path("rows").forEach(row -> rows.add(values(row)));
            Set<String> ticked = new HashSet<>();
            tree.path("ticked").forEach(one -> ticked.add(one.asText()));
            return new DocumentForm(hash, values(tree.path("values")), ticked, rows);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> values(JsonNode node) {
        Map<String, String> values = new HashMap<>();
        node.fields().forEachRemaining(one -> values.put(one.getKey(), one.getValue().asText()));
        return values;
    }
}
