package sandbox.jira.field;

import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;
import sandbox.jira.text.HostTexts;

/** The field `issuetype`: the only system field with contexts, which are the issue type schemes. */
abstract class IssueTypeField extends SystemField implements ConfigurableField {
    private final Contexts contexts;
    private final ConfigSchemes schemes;

    protected IssueTypeField(HostTexts texts, Contexts contexts, ConfigSchemes schemes) {
        super(IssueTypeSchemes.FIELD, texts);
        this.contexts = contexts;
        this.schemes = schemes;
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return schemes.present(contexts.of(getId()));
    }
}
