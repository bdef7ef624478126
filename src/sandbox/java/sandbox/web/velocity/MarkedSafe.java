package sandbox.web.velocity;

import java.util.Arrays;

/** A value from a method annotated with HtmlSafe; printed without escaping, unwrapped before anything else uses it. */
record MarkedSafe(Object value) {
    static Object bare(Object value) {
        return value instanceof MarkedSafe marked ? marked.value() : value;
    }

    static Object[] bare(Object[] values) {
        return values == null ? null : Arrays.stream(values).map(MarkedSafe::bare).toArray();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
