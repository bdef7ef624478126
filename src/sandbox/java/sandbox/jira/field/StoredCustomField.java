package sandbox.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import sandbox.jira.field.kind.FieldKinds;
import sandbox.jira.member.Provided;

/** A custom field handed out to plugins. */
abstract class StoredCustomField implements CustomField {
    private final CustomFieldData data;
    private final FieldKinds.Type type;
    private final Contexts contexts;
    private final ConfigSchemes schemes;

    protected StoredCustomField(CustomFieldData data, FieldKinds.Type type, Contexts contexts,
            ConfigSchemes schemes) {
        this.data = data;
        this.type = type;
        this.contexts = contexts;
        this.schemes = schemes;
    }

    @Override
    public String getId() {
        return data.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return data.id();
    }

    @Override
    public String getNameKey() {
        return data.name();
    }

    @Override
    public String getName() {
        return data.name();
    }

    @Override
    public String getFieldName() {
        return data.name();
    }

    @Override
    public String getDescription() {
        return data.description();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return Provided.of(StoredFieldType.class, type);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher() {
        return data.searcherKey() == null ? null : Provided.of(StoredSearcher.class, data.searcherKey());
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return contexts.of(data.fieldId(), issue.getProjectId(), issue.getIssueTypeId())
                .map(context -> Provided.of(StoredFieldConfig.class, context)).orElse(null);
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return schemes.present(contexts.of(data.fieldId()));
    }

    @Override
    public List<IssueType> getAssociatedIssueTypes() {
        return getConfigurationSchemes().stream().flatMap(scheme -> scheme.getAssociatedIssueTypes().stream())
                .distinct().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomField field && field.getIdAsLong() == data.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(data.id());
    }

    @Override
    public String toString() {
        return data.name();
    }
}
