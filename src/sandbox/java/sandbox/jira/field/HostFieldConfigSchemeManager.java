package sandbox.jira.field;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import java.util.List;
import java.util.Objects;

/** Contexts of configurable fields. Changing the projects replaces the whole list, as in Jira (facts 4.6). */
public abstract class HostFieldConfigSchemeManager implements FieldConfigSchemeManager {
    private final Contexts contexts;
    private final ConfigSchemes schemes;

    protected HostFieldConfigSchemeManager(Contexts contexts, ConfigSchemes schemes) {
        this.contexts = contexts;
        this.schemes = schemes;
    }

    @Override
    public List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field) {
        return schemes.present(contexts.of(field.getId()));
    }

    @Override
    public FieldConfigScheme getFieldConfigScheme(Long id) {
        return contexts.store().find(id).map(schemes::present).orElse(null);
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme) {
        ContextData stored = contexts.store().find(scheme.getId()).orElseThrow();
        return schemes.present(contexts.store().put(stored.renamed(scheme.getName(), scheme.getDescription())));
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme, List<JiraContextNode> nodes,
            ConfigurableField field) {
        ContextData stored = contexts.store().find(scheme.getId()).orElseThrow();
        boolean global = nodes.stream().anyMatch(node -> node.getProjectId() == null);
        List<Long> projects = nodes.stream().map(JiraContextNode::getProjectId).filter(Objects::nonNull).toList();
        ContextData named = contexts.store().put(stored.renamed(scheme.getName(), scheme.getDescription()));
        return schemes.present(contexts.move(named, global, projects));
    }

    @Override
    public void removeFieldConfigScheme(Long id) {
        contexts.store().remove(id);
    }
}
