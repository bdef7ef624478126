package sandbox.sal.setting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Writes the four kinds of values that settings may have as text, and reads them back as the same kind. */
final class SettingValue {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingValue() {
    }

    static String write(Object value) {
        try {
            return kind(value) + JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static char kind(Object value) {
        if (value instanceof String) {
            return 's';
        }
        if (value instanceof Properties) {
            return 'p';
        }
        if (value instanceof Map) {
            return 'm';
        }
        if (value instanceof List) {
            return 'l';
        }
        throw new IllegalArgumentException("Property type: " + value.getClass()
                + " not supported: a setting is a String, a List, Properties or a Map");
    }

    static Object read(String stored) {
        try {
            JsonNode json = JSON.readTree(stored.substring(1));
            return switch (stored.charAt(0)) {
                case 's' -> json.textValue();
                case 'l' -> JSON.convertValue(json, ArrayList.class);
                case 'm' -> JSON.convertValue(json, HashMap.class);
                default -> JSON.convertValue(json, Properties.class);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
