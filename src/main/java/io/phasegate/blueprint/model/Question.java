package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;

/**
 * What a methodology asks before it is applied; the answer switches items on or off or repeats them.
 *
 * @param usual   the answer when none is given: `yes`, `no`, a number, or names separated by commas
 * @param minimum smallest number, or fewest names
 * @param maximum largest number, or most names
 */
public record Question(String key, Text text, Kind kind, String usual, int minimum, int maximum) {

    /** What an answer looks like. */
    public enum Kind {
        YES_NO, NUMBER, NAMES
    }
}
