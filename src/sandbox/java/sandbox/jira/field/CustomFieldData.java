package sandbox.jira.field;

import sandbox.jira.config.ConfigObject;

/** A custom field as it is stored; `searcherKey` is null for a field that cannot be searched. */
public record CustomFieldData(long id, String name, String description, String typeKey, String searcherKey)
        implements ConfigObject {
    public static final String PREFIX = "customfield_";

    public String fieldId() {
        return PREFIX + id;
    }
}
