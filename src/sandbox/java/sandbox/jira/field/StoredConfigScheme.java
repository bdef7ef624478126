package sandbox.jira.field;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.jira.constant.Constants;
import sandbox.jira.member.Provided;
import sandbox.jira.project.Projects;

/** A context of a field, or an issue type scheme, handed out to plugins. */
abstract class StoredConfigScheme implements FieldConfigScheme {
    private final ContextData context;
    private final Projects projects;
    private final Constants constants;

    protected StoredConfigScheme(ContextData context, Projects projects, Constants constants) {
        this.context = context;
        this.projects = projects;
        this.constants = constants;
    }

    @Override
    public Long getId() {
        return context.id();
    }

    @Override
    public String getName() {
        return context.name();
    }

    @Override
    public String getDescription() {
        return context.description();
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return Provided.of(StoredFieldConfig.class, context);
    }

    /** By issue type id; the key null stands for all issue types. */
    @Override
    public Map<String, FieldConfig> getConfigs() {
        Map<String, FieldConfig> configs = new HashMap<>();
        getAssociatedIssueTypeIds().forEach(type -> configs.put(type, getOneAndOnlyConfig()));
        return configs;
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return context.projectIds().stream().flatMap(id -> projects.byId(id).stream()).toList();
    }

    @Override
    public List<Long> getAssociatedProjectIds() {
        return context.projectIds();
    }

    @Override
    public Collection<IssueType> getAssociatedIssueTypes() {
        List<IssueType> types = new ArrayList<>();
        getAssociatedIssueTypeIds().forEach(id -> types.add(id == null ? null : constants.type(id).orElse(null)));
        return types;
    }

    @Override
    public Collection<String> getAssociatedIssueTypeIds() {
        List<String> ids = new ArrayList<>(context.issueTypeIds());
        if (ids.isEmpty()) {
            ids.add(null);
        }
        return ids;
    }

    @Override
    public boolean isGlobal() {
        return context.global();
    }
}
