package io.phasegate.language.model;

import java.util.List;

/**
 * A sentence for a person, as i18n key and arguments; it is worded in the reader's language at the very edge.
 *
 * @param arguments each a String, a Number, a {@link Text} or another {@link Message}
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
