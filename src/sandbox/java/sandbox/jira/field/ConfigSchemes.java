package sandbox.jira.field;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;
import sandbox.jira.constant.Constants;
import sandbox.jira.member.Provided;
import sandbox.jira.project.Projects;

/** Makes Jira's view of a context. */
public final class ConfigSchemes {
    private final Projects projects;
    private final Constants constants;

    public ConfigSchemes(Projects projects, Constants constants) {
        this.projects = projects;
        this.constants = constants;
    }

    FieldConfigScheme present(ContextData context) {
        return Provided.of(StoredConfigScheme.class, context, projects, constants);
    }

    List<FieldConfigScheme> present(List<ContextData> contexts) {
        return contexts.stream().map(this::present).toList();
    }
}
