package sandbox.jira.screen;

import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;

/** A field on a tab, as handed out to plugins. */
abstract class StoredLayoutItem implements FieldScreenLayoutItem {
    private final String fieldId;
    private final int position;
    private final FieldManager fields;

    protected StoredLayoutItem(String fieldId, int position, FieldManager fields) {
        this.fieldId = fieldId;
        this.position = position;
        this.fields = fields;
    }

    @Override
    public Long getId() {
        return (long) position;
    }

    @Override
    public String getFieldId() {
        return fieldId;
    }

    @Override
    public int getPosition() {
        return position;
    }

    @Override
    public OrderableField getOrderableField() {
        return fields.getOrderableField(fieldId);
    }
}
