package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a methodology asks before it is applied; the answer switches items on or off or repeats them.
 *
 * @param usual     the answer when none is given: `yes`, `no`, a number, or names separated by commas
 * @param minimum   smallest number, or fewest names
 * @param maximum   largest number, or most names
 * @param lengthens the phase that is longer by so many working days, at the cost of the others (R14)
 */
public record Question(String key, Text text, Kind kind, String usual, int minimum, int maximum,
        Optional<String> lengthens) {
    private static final int LONGEST_NAME = 40;

    /** What an answer looks like. */
    public enum Kind {
        YES_NO, NUMBER, NAMES
    }

    public boolean accepts(String answer) {
        return switch (kind) {
            case YES_NO -> answer.toLowerCase(Locale.ROOT).matches("yes|no");
            case NUMBER -> answer.matches("[0-9]{1,3}") && within(Integer.parseInt(answer));
            case NAMES -> within(names(answer).size()) && names(answer).stream().distinct().count() == names(answer)
                    .size()
                    && names(answer).stream().allMatch(name -> name.length() <= LONGEST_NAME);
        };
    }

    /** Whether items that depend on the question are there with this answer. */
    public boolean affirmed(String answer) {
        return switch (kind) {
            case YES_NO -> answer.equalsIgnoreCase("yes");
            case NUMBER -> number(answer) > 0;
            case NAMES -> !names(answer).isEmpty();
        };
    }

    /** What an item is repeated for: the names, or 1, 2, … */
    public List<String> repetitions(String answer) {
        return kind == Kind.NAMES ? names(answer)
                : IntStream.rangeClosed(1, number(answer)).mapToObj(String::valueOf).toList();
    }

    public int number(String answer) {
        return answer.matches("[0-9]{1,3}") ? Integer.parseInt(answer) : 0;
    }

    private boolean within(int count) {
        return count >= minimum && count <= maximum;
    }

    private static List<String> names(String answer) {
        return Stream.of(answer.split("[,，]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
