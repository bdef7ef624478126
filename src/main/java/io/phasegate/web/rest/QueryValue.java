package io.phasegate.web.rest;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;

/**
 * Values of query parameters. They are taken as text and read here, because the platform answers a wrong number with an
 * empty 404 and takes every word but `true` for false.
 */
public final class QueryValue {
    private QueryValue() {
    }

    /** Refuses 400 for anything but digits. */
    static int whole(String name, String value) {
        if (value == null || !value.matches("[0-9]{1,9}")) {
            throw Refusal.badInput(name, Message.of("phasegate.web.query.whole"));
        }
        return Integer.parseInt(value);
    }

    /** False when absent. Refuses 400 for anything but `true` and `false`. */
    public static boolean truth(String name, String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw Refusal.badInput(name, Message.of("phasegate.web.query.truth"));
        }
        return true;
    }
}
