package sandbox.jira.scheme;

import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

/** Jira's oldest form of a row, which a few signatures still carry. */
public final class HostGenericValue extends GenericValue {
    private final Map<String, Object> values;

    public HostGenericValue(Map<String, Object> values) {
        this.values = values;
    }

    @Override
    public Long getLong(String name) {
        return values.get(name) instanceof Number number ? number.longValue() : null;
    }

    @Override
    public String getString(String name) {
        return values.get(name) == null ? null : values.get(name).toString();
    }

    @Override
    public void set(String name, Object value) {
        values.put(name, value);
    }
}
