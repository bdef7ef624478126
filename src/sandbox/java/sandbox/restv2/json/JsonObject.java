package sandbox.restv2.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** Builds one JSON object in order; {@link #add} keeps nulls, {@link #addIfPresent} leaves them out. */
public final class JsonObject {
    private final Map<String, Object> members = new LinkedHashMap<>();

    public JsonObject add(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public JsonObject addIfPresent(String name, Object value) {
        return value == null ? this : add(name, value);
    }

    public Map<String, Object> map() {
        return members;
    }
}
