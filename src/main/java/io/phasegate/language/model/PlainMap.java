package io.phasegate.language.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** Ordered maps of plain values, nulls allowed: what JSON bodies and templates are made from. */
public final class PlainMap {
    private PlainMap() {
    }

    /** @param pairs key, value, key, value, ... */
    public static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
