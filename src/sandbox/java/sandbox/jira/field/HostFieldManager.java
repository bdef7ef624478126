package sandbox.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.OrderableField;
import sandbox.jira.member.Provided;
import sandbox.jira.text.HostTexts;

/** Finds fields by id, system and custom ones alike; null for an unknown id. */
public abstract class HostFieldManager implements FieldManager {
    private final CustomFieldManager customFields;
    private final Contexts contexts;
    private final ConfigSchemes schemes;
    private final HostTexts texts;

    protected HostFieldManager(CustomFieldManager customFields, Contexts contexts, ConfigSchemes schemes,
            HostTexts texts) {
        this.customFields = customFields;
        this.contexts = contexts;
        this.schemes = schemes;
        this.texts = texts;
    }

    @Override
    public void refresh() {
        // Every read sees the latest configuration.
    }

    @Override
    public Field getField(String id) {
        if (isCustomField(id)) {
            return getCustomField(id);
        }
        if (IssueTypeSchemes.FIELD.equals(id)) {
            return Provided.of(IssueTypeField.class, texts, contexts, schemes);
        }
        return SystemFields.exists(id) ? Provided.of(SystemField.class, id, texts) : null;
    }

    @Override
    public ConfigurableField getConfigurableField(String id) {
        return getField(id) instanceof ConfigurableField field ? field : null;
    }

    @Override
    public OrderableField getOrderableField(String id) {
        return isCustomField(id) || SystemFields.isOrderable(id) ? (OrderableField) getField(id) : null;
    }

    @Override
    public boolean isCustomField(String id) {
        return id != null && id.startsWith(CustomFieldData.PREFIX);
    }

    @Override
    public CustomField getCustomField(String id) {
        return customFields.getCustomFieldObject(id);
    }
}
