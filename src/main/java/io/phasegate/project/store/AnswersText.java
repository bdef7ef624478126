package io.phasegate.project.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.phasegate.language.JsonMappers;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The column ANSWERS: a JSON object, keys in order. */
final class AnswersText {
    private static final ObjectMapper MAPPER = JsonMappers.builder().build();

    private AnswersText() {
    }

    static String of(Map<String, String> answers) {
        try {
            return answers.isEmpty() ? null : MAPPER.writeValueAsString(new TreeMap<>(answers));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Map<String, String> read(String text) {
        try {
            Map<String, String> answers = new TreeMap<>();
            if (text != null && !text.isEmpty()) {
                MAPPER.readTree(text).fields().forEachRemaining(one -> answers.put(one.getKey(), one.getValue()
                        .asText()));
            }
            return answers;
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
