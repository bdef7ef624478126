package io.phasegate.access.model;

import java.util.Set;

/**
 * A person whose name is to disappear. Made by the command that forgets him, read by every store that knows him.
 *
 * @param personIds opaque ids in the journal
 * @param words     everything that names him: names, login, user key, address, telephone
 * @param label     stands in place of the name, in both languages
 * @param actorId   opaque id of whoever ordered it
 */
public record Forgotten(Set<String> personIds, Set<String> words, String label, String actorId) {
    private static final int SHORTEST = 2;
    private static final int DIGITS = 4;

    /** Tells several forgotten persons of a project apart: the label with the beginning of the opaque id. */
    public String labelOf(String personId) {
        return label + " " + personId.substring(1, Math.min(personId.length(), 1 + DIGITS));
    }

    /** Whether the text, plain or inside JSON, names him. */
    public boolean isNamedIn(String text) {
        return text != null && words.stream().filter(word -> word.length() >= SHORTEST)
                .anyMatch(word -> text.contains(word) || text.contains(escaped(word)));
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
