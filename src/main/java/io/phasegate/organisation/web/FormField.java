package io.phasegate.organisation.web;

import io.phasegate.web.page.Values;
import java.util.List;
import java.util.Map;

/**
 * A field of a dialog on the organisation panel. Its name is the name of the REST input's field.
 *
 * @param label   last part of the key of its label
 * @param kind   text, date, number, check, choice (of texts) or row (choice of a row by its id)
 * @param choices of a choice, empty otherwise
 */
record FormField(String name, String label, String kind, boolean required, List<Choice> choices) {

    static FormField text(String name, boolean required) {
        return new FormField(name, name, "text", required, List.of());
    }

    /** A text under another label than its name. */
    static FormField text(String name, String label, boolean required) {
        return new FormField(name, label, "text", required, List.of());
    }

    static FormField of(String kind, String name, boolean required) {
        return new FormField(name, name, kind, required, List.of());
    }

    static FormField choice(String name, boolean required, List<Choice> choices) {
        return new FormField(name, name, "choice", required, choices);
    }

    static FormField row(String name, boolean required, List<Choice> choices) {
        return new FormField(name, name, "row", required, choices);
    }

    Map<String, Object> values(Map<String, String> texts) {
        return Values.of("name", name, "kind", kind, "required", required, "label",
                texts.get("phasegate.organisation.field." + label), "hint",
                texts.getOrDefault("phasegate.organisation.hint." + name, ""), "choices",
                choices.stream().map(Choice::values).toList());
    }

    /**
     * One option of a choice.
     *
     * @param side the side it fits, empty = every side; the script hides those of other sides
     */
    record Choice(String value, String label, String side) {
        Map<String, Object> values() {
            return Values.of("value", value, "label", label, "side", side);
        }
    }
}
