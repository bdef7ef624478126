package sandbox.jira.field;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/** A field configuration handed out to plugins: options and default hang on its id. */
abstract class StoredFieldConfig implements FieldConfig {
    private final ContextData context;

    protected StoredFieldConfig(ContextData context) {
        this.context = context;
    }

    @Override
    public Long getId() {
        return context.configId();
    }

    @Override
    public String getName() {
        return context.name();
    }

    @Override
    public String getFieldId() {
        return context.fieldId();
    }
}
