package sandbox.jira.field;

import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/** One field in the field configuration. */
abstract class StoredLayoutItem implements FieldLayoutItem {
    private final OrderableField field;

    protected StoredLayoutItem(OrderableField field) {
        this.field = field;
    }

    @Override
    public OrderableField getOrderableField() {
        return field;
    }

    @Override
    public boolean isRequired() {
        return FieldLayouts.isRequired(field.getId());
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public String getRendererType() {
        return FieldLayouts.renderer(field.getId());
    }
}
