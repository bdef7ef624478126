package io.phasegate.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plain values for templates. Jira lets a template call methods of listed concrete classes only (facts 3.15), so
 * everything becomes ArrayList, LinkedHashMap, String, Boolean, Integer or Long. Used by pages, and by PageShell for
 * every page.
 */
public final class Values {
    private Values() {
    }

    /** A map of names and values in this order: `of("name", "Li", "active", true)`. */
    public static Map<String, Object> of(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** A deep copy that a template may read. An empty Optional and null become an empty text. */
    public static Map<String, Object> plain(Map<String, ?> values) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> copy.put(name, plainValue(value)));
        return copy;
    }

    private static Object plainValue(Object value) {
        if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return value;
        }
        if (value instanceof Optional<?> optional) {
            return plainValue(optional.orElse(null));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, one) -> copy.put(String.valueOf(name), plainValue(one)));
            return copy;
        }
        if (value instanceof Collection<?> collection) {
            List<Object> copy = new ArrayList<>();
            collection.forEach(one -> copy.add(plainValue(one)));
            return copy;
        }
        return value == null ? "" : value.toString();
    }
}
