package sandbox.fault;

import java.util.Locale;

/**
 * One fault of one request or thread: strikes at the number `at` of its target, once.
 *
 * @param label by which the one who ordered it finds it again
 * @param only  of calls: those of this method, as `Type.method`; empty for any
 */
record Fault(String label, Target target, int at, Effect effect, String only) {
    /** Reads `label;target;number;effect`, and perhaps `;Type.method`. */
    static Fault parse(String text) {
        String[] parts = text.split(";");
        return new Fault(parts[0], Target.valueOf(parts[1].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[2]),
                Effect.valueOf(parts[3].toUpperCase(Locale.ROOT)), parts.length > 4 ? parts[4] : "");
    }
}
