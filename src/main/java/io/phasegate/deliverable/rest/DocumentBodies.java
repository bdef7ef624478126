package io.phasegate.deliverable.rest;

import io.phasegate.deliverable.FormInput;
import io.phasegate.deliverable.model.Medium;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bodies of requests about the document of a deliverable. */
final class DocumentBodies {
    private DocumentBodies() {
    }

    /**
     * What is filled in.
     *
     * @param ticked numbers of the points of the checklist that are there, in place of those before
     * @param rows   of a form that is a table, each by key of the column, in place of those before
     */
    record Filled(List<FieldValue> fields, List<Integer> ticked, List<Map<String, String>> rows) {
        FormInput input() {
            Map<String, String> values = new LinkedHashMap<>();
            (fields == null ? List.<FieldValue>of() : fields)
                    .forEach(one -> values.put(text(one.key()), text(one.value())));
            return new FormInput(values, Optional.ofNullable(ticked), Optional.ofNullable(rows));
        }
    }

    /** One field of the form. */
    record FieldValue(String key, String value) {
    }

    /**
     * Somebody got a copy.
     *
     * @param medium PAPER when left out
     */
    record HandedOut(String recipient, String medium) {
        String given() {
            return text(recipient);
        }

        Medium way() {
            String word = text(medium).isEmpty() ? Medium.PAPER.name() : text(medium);
            return Arrays.stream(Medium.values()).filter(one -> one.name().equals(word)).findFirst()
                    .orElseThrow(() -> Refusal.badInput("medium", Message.of("phasegate.deliverable.refused.medium")));
        }
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
