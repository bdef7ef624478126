package sandbox.jira.field;

import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import sandbox.jira.member.Provided;

/** The field configuration handed out to plugins. */
abstract class StoredLayout implements FieldLayout {
    private final FieldManager fields;

    protected StoredLayout(FieldManager fields) {
        this.fields = fields;
    }

    @Override
    public FieldLayoutItem getFieldLayoutItem(String fieldId) {
        return fields.getOrderableField(fieldId) == null ? null
                : Provided.of(StoredLayoutItem.class, fields.getOrderableField(fieldId));
    }
}
