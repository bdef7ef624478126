package io.phasegate.setup.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.List;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;

/** Custom fields in the global context, for our issue types only. Names need not be unique: ours are always made. */
final class CustomFields implements HostObjects {
    private final HostComponents host;

    CustomFields(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.CUSTOM_FIELD;
    }

    @Override
    public boolean uniqueNames() {
        return false;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(field -> Shown.lines(field.getFieldName(), field.getDescription(),
                field.getCustomFieldType().getKey(),
                Shown.sorted(field.getAssociatedIssueTypes().stream().map(IssueType::getId).toList())));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(CustomField::getFieldName).orElse(hostId);
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        return fields().getCustomFieldObjects().stream().filter(field -> name.equals(field.getFieldName()))
                .map(CustomField::getId).toList();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        Content.FieldType wanted = (Content.FieldType) object.content();
        CustomFieldType<?, ?> type = fields().getCustomFieldType(wanted.type());
        IssueTypeManager types = host.get(IssueTypeManager.class);
        List<IssueType> issueTypes = wanted.issueTypes().stream().map(key -> types.getIssueType(ids.id(key))).toList();
        try {
            return fields().createCustomField(name, object.description().both(), type, searcher(type),
                    List.of(GlobalIssueContext.getInstance()), issueTypes).getId();
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not store the custom field " + name, e);
        }
    }

    /** The type's own searcher, so that the field can be asked for in JQL (R20). */
    private CustomFieldSearcher searcher(CustomFieldType<?, ?> type) {
        return fields().getCustomFieldSearchers(type).stream().findFirst().orElse(null);
    }

    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        CustomField field = find(hostId).orElseThrow();
        if (!object.description().both().equals(field.getDescription())) {
            fields().updateCustomField(field.getIdAsLong(), field.getFieldName(), object.description().both(),
                    field.getCustomFieldSearcher());
        }
    }

    private Optional<CustomField> find(String hostId) {
        return Optional.ofNullable(fields().getCustomFieldObject(hostId));
    }

    private CustomFieldManager fields() {
        return host.get(CustomFieldManager.class);
    }
}
