package sandbox.jira.field;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Issue type schemes: which issue types a project offers, in which order. */
public abstract class HostIssueTypeSchemeManager implements IssueTypeSchemeManager {
    private final IssueTypeSchemes types;
    private final ConfigSchemes schemes;

    protected HostIssueTypeSchemeManager(IssueTypeSchemes types, ConfigSchemes schemes) {
        this.types = types;
        this.schemes = schemes;
    }

    @Override
    public FieldConfigScheme create(String name, String description, List<String> issueTypeIds) {
        return schemes.present(types.contexts().add(IssueTypeSchemes.FIELD, name, description, false, List.of(),
                List.of(), issueTypeIds));
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> issueTypeIds) {
        ContextData stored = stored(scheme).renamed(scheme.getName(), scheme.getDescription());
        return schemes.present(types.contexts().store().put(stored.offering(new ArrayList<>(issueTypeIds))));
    }

    @Override
    public void deleteScheme(FieldConfigScheme scheme) {
        if (isDefaultIssueTypeScheme(scheme)) {
            throw new IllegalArgumentException("The default issue type scheme cannot be deleted");
        }
        types.contexts().store().remove(scheme.getId());
    }

    @Override
    public List<FieldConfigScheme> getAllSchemes() {
        return schemes.present(types.contexts().of(IssueTypeSchemes.FIELD));
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return types.contexts().of(IssueTypeSchemes.FIELD, project.getId()).map(schemes::present).orElse(null);
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return schemes.present(types.defaultScheme());
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme) {
        return types.defaultScheme().id() == scheme.getId();
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return types.typesOf(project.getId());
    }

    @Override
    public Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme scheme) {
        return types.types(stored(scheme));
    }

    @Override
    public void setDefaultValue(FieldConfig config, String optionId) {
        types.contexts().of(IssueTypeSchemes.FIELD).stream()
                .filter(scheme -> scheme.configId() == config.getId())
                .forEach(scheme -> types.contexts().store().put(scheme.defaultingTo(optionId)));
    }

    @Override
    public void addOptionToDefault(String optionId) {
        types.joinDefault(optionId);
    }

    @Override
    public FieldConfigScheme setProjectAssociationsForIssueTypeScheme(FieldConfigScheme scheme,
            Collection<Project> projects) {
        List<Long> ids = projects.stream().map(Project::getId).toList();
        return schemes.present(types.contexts().move(stored(scheme), false, ids));
    }

    private ContextData stored(FieldConfigScheme scheme) {
        return types.contexts().store().find(scheme.getId())
                .orElseThrow(() -> new IllegalArgumentException("There is no issue type scheme " + scheme.getId()));
    }
}
