package io.phasegate.assurance.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON texts that are no value of a declared Java type, or none that means anything in the place of a valid one. */
final class BadValues {
    private static final int LONG = 40_000;
    private static final String DEEP = "[".repeat(10_000) + "]".repeat(10_000);
    private static final List<String> NO_TEXT = List.of("{}", "{\"a\":1}", "[]", "[\"x\"]", "true", "false", "1.5",
            "1e400",
            "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"x\\udfffx\"", "\"\\ud800\\ud800\"", "NaN", "Infinity",
            "'x'", "\"x",
            "\"\u0001\"", "\"\\x41\"", "\"\\u12\"", "\"" + "x".repeat(LONG) + "\"", "\"" + "字".repeat(LONG) + "\"",
            DEEP);
    private static final List<String> NO_NUMBER = List.of("\"7\"", "\"seven\"", "\"\"", "1.5", "0.1", "1e400",
            "-1e-400",
            "1" + "0".repeat(30), "9223372036854775808", "9".repeat(2_000), "true", "{}", "[]", "[1]", "0x10", "+5",
            "007", "NaN",
            "-", "1_000", DEEP);
    private static final List<String> NO_TRUTH = List.of("\"true\"", "\"yes\"", "\"\"", "1", "0", "2.5", "{}", "[]",
            "[true]",
            "TRUE", "tru", DEEP);
    private static final List<String> NO_OBJECT = List.of("[]", "[{}]", "\"x\"", "\"\"", "5", "1.5", "true",
            "{\"a\":", DEEP);
    private static final List<String> NO_MAP = List.of("[]", "\"x\"", "\"\"", "5", "true", "{\"a\":null}",
            "{\"a\":{}}", "{\"a\":[1]}",
            "{\"a\":true}", DEEP);
    private static final List<String> NO_DATE = List.of("\"31.12.2026\"", "\"2026-13-01\"", "\"2026-02-30\"",
            "\"+999999999-12-31\"", "\"-0001-01-01\"", "\"0000-00-00\"", "\"2026-01-01T00:00:00Z\"", "\"2026-1-1\"",
            "\"today\"",
            "\"9999-12-31\"", "\"1026-01-01\"", "20260101");
    private static final List<String> NO_WORD = List.of("\"NO_SUCH_VALUE\"", "\"no_such\"", "\"null\"", "\"<b>\"",
            "\"A\\nB\"",
            "\"💣\"", "\"../../x\"", "\"' or 1=1 --\"", "\"${7*7}\"");

    private BadValues() {
    }

    /** Each must be refused as bad input, naming the field. */
    static List<String> of(Type type, JsonNode valid) {
        if (type == String.class) {
            return NO_TEXT;
        }
        if (type == Long.class || type == Integer.class) {
            return NO_NUMBER;
        }
        if (type == Boolean.class) {
            return NO_TRUTH;
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class ? NO_MAP : lists(generic.getActualTypeArguments()[0]);
        }
        if (type instanceof Class<?> known && known.isRecord()) {
            return NO_OBJECT;
        }
        throw new IllegalStateException("How is a value of " + type + " spoilt? Sample: " + valid);
    }

    private static List<String> lists(Type element) {
        List<String> bad = new ArrayList<>(List.of("{}", "{\"0\":1}", "\"x\"", "\"\"", "5", "true", "[null]", "[[]]",
                "[true]",
                "[1.5]", "[[[[]]]]", DEEP));
        bad.add(element == String.class ? "[{}]" : "[\"x\"]");
        return bad;
    }

    /** Well-formed values that mean nothing here; each must be refused in some way. */
    static List<String> ofMeaning(Class<?> type, JsonNode valid) {
        if (type != String.class) {
            return List.of();
        }
        if (valid.asText().matches("\\d{4}-\\d\\d-\\d\\d")) {
            return NO_DATE;
        }
        return valid.asText().matches("[A-Z][A-Z_]+") ? NO_WORD : List.of();
    }
}
