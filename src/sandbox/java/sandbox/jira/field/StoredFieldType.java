package sandbox.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import sandbox.jira.field.kind.FieldKinds;

/** A type of custom field handed out to plugins. */
abstract class StoredFieldType implements CustomFieldType<Object, Object> {
    private final FieldKinds.Type type;

    protected StoredFieldType(FieldKinds.Type type) {
        this.type = type;
    }

    @Override
    public String getKey() {
        return type.key();
    }

    @Override
    public String getName() {
        return type.name();
    }

    FieldKinds.Type type() {
        return type;
    }
}
