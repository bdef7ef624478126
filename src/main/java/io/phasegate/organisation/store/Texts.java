package io.phasegate.organisation.store;

import java.util.Optional;

/** Reads nullable text columns: empty and null mean the same (Oracle stores the one as the other). */
final class Texts {
    private Texts() {
    }

    static String read(String value) {
        return value == null ? "" : value;
    }

    static Optional<String> optional(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }
}
