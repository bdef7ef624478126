package io.phasegate.blueprint.tailor;

import io.phasegate.language.model.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of the times that an item is there: which repetition of which question. An item that is not repeated has one
 * copy, which changes nothing.
 */
record Copy(Map<String, Repetition> of) {
    static final Copy ONLY = new Copy(Map.of());

    /** @param number from 1 */
    record Repetition(int number, String answer) {
    }

    Copy with(String question, Repetition repetition) {
        Map<String, Repetition> more = new LinkedHashMap<>(of);
        more.put(question, repetition);
        return new Copy(more);
    }

    Optional<Repetition> at(String question) {
        return Optional.ofNullable(of.get(question));
    }

    String key(String key) {
        return key + of.values().stream().map(one -> "-" + one.number()).collect(Collectors.joining());
    }

    Text text(Text text) {
        if (of.isEmpty()) {
            return text;
        }
        String answers = of.values().stream().map(Repetition::answer).collect(Collectors.joining(", "));
        return new Text(text.zh() + "（" + answers + "）", text.en() + " (" + answers + ")");
    }
}
