package io.phasegate.journal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.JsonMappers;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical JSON text of an entry: keys sorted, no white space, UTF-8. Written once, stored verbatim, never
 * rebuilt.
 */
final class EntryText {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() { };

    private final ObjectMapper mapper =
            JsonMappers.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    /**
     * @param personHash salted hash of the person's name, so that the name can be proven later without standing in
     * the text
     */
    String write(Entry entry, String personHash) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("project", entry.projectId());
        fields.put("stream", entry.stream().name());
        fields.put("sequence", entry.sequence());
        fields.put("at", entry.at().toString());
        fields.put("kind", entry.kind().name());
        fields.put("subject", entry.subject());
        fields.put("person", entry.personId());
        fields.put("personHash", personHash);
        fields.put("data", entry.data());
        fields.put("previous", entry.previousHash());
        try {
            return mapper.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Journal data must be plain values: " + entry.kind(), e);
        }
    }

    Entry read(String text, String hash) {
        Map<String, Object> fields = parse(text);
        return new Entry(((Number) fields.get("project")).longValue(), Stream.valueOf((String) fields.get("stream")),
                ((Number) fields.get("sequence")).longValue(), Instant.parse((String) fields.get("at")),
                EntryKind.valueOf((String) fields.get("kind")), (String) fields.get("subject"),
                (String) fields.get("person"), data(fields), (String) fields.get("previous"), hash);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Map<String, Object> fields) {
        return (Map<String, Object>) fields.get("data");
    }

    private Map<String, Object> parse(String text) {
        try {
            return mapper.readValue(text, OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A journal entry is not readable: " + text, e);
        }
    }
}
