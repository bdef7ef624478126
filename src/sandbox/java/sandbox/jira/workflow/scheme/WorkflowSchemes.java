package sandbox.jira.workflow.scheme;

import java.util.List;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.config.ConfigVersion;
import sandbox.jira.project.ProjectSchemes;
import sandbox.jira.workflow.Workflows;

/** All workflow schemes and the projects that use them. A project without one follows the system workflow. */
public final class WorkflowSchemes {
    static final String KIND = "workflowscheme";

    private final Database database;
    private final ConfigStore<WorkflowSchemeData> store;
    private final ProjectSchemes projects;

    public WorkflowSchemes(Database database, ConfigVersion version, ProjectSchemes projects) {
        this.database = database;
        this.store = new ConfigStore<>(database, version, KIND, WorkflowSchemeData.class);
        this.projects = projects;
    }

    ConfigStore<WorkflowSchemeData> store() {
        return store;
    }

    Optional<WorkflowSchemeData> of(long projectId) {
        return projects.schemeOf(projectId, KIND).flatMap(store::find);
    }

    public String workflowName(long projectId, String issueTypeId) {
        return of(projectId).map(scheme -> scheme.workflowFor(issueTypeId)).orElse(Workflows.SYSTEM);
    }

    List<Long> projectsUsing(long schemeId) {
        return projects.projectsUsing(KIND, schemeId);
    }

    /** Types of all issues in the projects that use the scheme. */
    List<String> issueTypesInUse(long schemeId) {
        return projectsUsing(schemeId).stream().flatMap(project -> database.sql().list(
                "SELECT DISTINCT type_id FROM issue WHERE project_id = ?", row -> row.text("type_id"), project)
                .stream())
                .distinct().toList();
    }

    void assign(long projectId, long schemeId) {
        projects.assign(projectId, KIND, schemeId);
    }

    void unassign(long projectId) {
        projects.remove(projectId, KIND);
    }

    /**
     * A workflow is active when a scheme with it is used by a project; the system workflow when a project has no
     * scheme.
     */
    public boolean isActive(String workflowName) {
        boolean inUsedScheme = store.all().stream().filter(scheme -> scheme.uses(workflowName))
                .anyMatch(scheme -> !projectsUsing(scheme.id()).isEmpty());
        return inUsedScheme || Workflows.SYSTEM.equals(workflowName) && someProjectHasNone();
    }

    public boolean isUsed(String workflowName) {
        return store.all().stream().anyMatch(scheme -> scheme.uses(workflowName));
    }

    private boolean someProjectHasNone() {
        return database.sql().exists("SELECT 1 FROM project p WHERE NOT EXISTS (SELECT 1 FROM project_scheme s"
                + " WHERE s.project_id = p.id AND s.scheme_kind = ?)", KIND);
    }
}
