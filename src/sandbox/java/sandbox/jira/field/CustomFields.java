package sandbox.jira.field;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.config.ConfigVersion;
import sandbox.jira.field.kind.FieldKind;
import sandbox.jira.field.kind.FieldKinds;
import sandbox.jira.field.kind.Offer;
import sandbox.jira.member.Provided;

/** The custom fields with their kinds, contexts and options. */
public final class CustomFields {
    private final ConfigStore<CustomFieldData> store;
    private final FieldKinds kinds;
    private final Contexts contexts;
    private final FieldOptions options;
    private final ConfigSchemes schemes;

    public CustomFields(Database database, ConfigVersion version, FieldKinds kinds, Contexts contexts,
            FieldOptions options, ConfigSchemes schemes) {
        this.store = new ConfigStore<>(database, version, "customfield", CustomFieldData.class);
        this.kinds = kinds;
        this.contexts = contexts;
        this.options = options;
        this.schemes = schemes;
    }

    public ConfigStore<CustomFieldData> store() {
        return store;
    }

    FieldKinds kinds() {
        return kinds;
    }

    public Optional<CustomFieldData> byId(String fieldId) {
        return fieldId != null && fieldId.startsWith(CustomFieldData.PREFIX)
                ? store.find(fieldId.substring(CustomFieldData.PREFIX.length())) : Optional.empty();
    }

    public FieldKind kindOf(CustomFieldData field) {
        return kinds.find(field.typeKey()).orElseThrow().kind();
    }

    public CustomField present(CustomFieldData field) {
        return Provided.of(StoredCustomField.class, field, kinds.find(field.typeKey()).orElseThrow(), contexts,
                schemes);
    }

    /** The fields that issues of the type in the project have. */
    public List<CustomFieldData> of(long projectId, String issueTypeId) {
        return store.all().stream()
                .filter(field -> contexts.of(field.fieldId(), projectId, issueTypeId).isPresent()).toList();
    }

    /** What may be entered in the field there; empty when the field does not apply. */
    public Optional<Offer> offer(CustomFieldData field, long projectId, String issueTypeId) {
        return contexts.of(field.fieldId(), projectId, issueTypeId)
                .map(context -> new Offer(options.of(context.configId())));
    }

    void remove(CustomFieldData field) {
        contexts.of(field.fieldId()).forEach(context -> {
            options.removeAll(context.configId());
            contexts.store().remove(context.id());
        });
        store.remove(field.id());
    }
}
