package sandbox.fault;

import java.util.Locale;

/**
 * One fault of one request or thread: strikes at the number `at` of its target, once.
 *
 * @param label by which the one who ordered it finds it again
 */
record Fault(String label, Target target, int at, Effect effect) {
    /** Reads `label;target;number;effect`. */
    static Fault parse(String text) {
        String[] parts = text.split(";");
        return new Fault(parts[0], Target.valueOf(parts[1].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[2]),
                Effect.valueOf(parts[3].toUpperCase(Locale.ROOT)));
    }
}
