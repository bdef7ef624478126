package sandbox.jira.workflow.scheme;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.Map;
import sandbox.jira.member.Provided;
import sandbox.jira.project.Projects;
import sandbox.jira.workflow.Workflows;

/**
 * Workflow schemes. Names are unique; a scheme that a project uses is not deleted, and changed only for issue types of
 * which there is no issue, which is what publishing a draft does without a migration.
 */
public abstract class HostWorkflowSchemeManager implements WorkflowSchemeManager {
    private final WorkflowSchemes schemes;
    private final Workflows workflows;
    private final Projects projects;

    protected HostWorkflowSchemeManager(WorkflowSchemes schemes, Workflows workflows, Projects projects) {
        this.schemes = schemes;
        this.workflows = workflows;
        this.projects = projects;
    }

    @Override
    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return Provided.of(SchemeBuilder.class, new Object[] {null});
    }

    @Override
    public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
        WorkflowSchemeData data = ((StoredWorkflowScheme) scheme).data();
        refuseUnknownWorkflows(data);
        if (data.name() == null || schemes.store().named(data.name()).isPresent()) {
            throw new IllegalArgumentException("A workflow scheme with this name exists: " + data.name());
        }
        return present(schemes.store().add(id -> new WorkflowSchemeData(id, data.name(), data.description(),
                data.defaultWorkflow(), data.mappings())));
    }

    @Override
    public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
        WorkflowSchemeData changed = ((StoredWorkflowScheme) scheme).data();
        WorkflowSchemeData stored = schemes.store().find(scheme.getId()).orElseThrow();
        boolean moves = schemes.issueTypesInUse(stored.id()).stream()
                .anyMatch(type -> !stored.workflowFor(type).equals(changed.workflowFor(type)));
        if (moves) {
            throw new IllegalStateException("The workflow scheme " + stored.name() + " is used by a project with issues"
                    + " that would change their workflow: they are migrated by Jira, which the sandbox does not do");
        }
        refuseUnknownWorkflows(changed);
        return present(schemes.store().put(changed));
    }

    @Override
    public boolean deleteWorkflowScheme(WorkflowScheme scheme) {
        if (!schemes.projectsUsing(scheme.getId()).isEmpty()) {
            throw new IllegalArgumentException("The workflow scheme is used by a project: " + scheme.getName());
        }
        schemes.store().remove(scheme.getId());
        return true;
    }

    @Override
    public Iterable<AssignableWorkflowScheme> getAssignableSchemes() {
        return schemes.store().all().stream().map(HostWorkflowSchemeManager::present).toList();
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
        return schemes.store().find(id).map(HostWorkflowSchemeManager::present).orElse(null);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
        return schemes.store().named(name).map(HostWorkflowSchemeManager::present).orElse(null);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return schemes.of(project.getId()).map(HostWorkflowSchemeManager::present)
                .orElseGet(this::getDefaultWorkflowScheme);
    }

    @Override
    public AssignableWorkflowScheme getDefaultWorkflowScheme() {
        return present(new WorkflowSchemeData(StoredWorkflowScheme.SYSTEM, "Default Workflow Scheme", "",
                Workflows.SYSTEM, Map.of()));
    }

    @Override
    public List<Project> getProjectsUsing(AssignableWorkflowScheme scheme) {
        return schemes.projectsUsing(scheme.getId()).stream().flatMap(id -> projects.byId(id).stream()).toList();
    }

    @Override
    public Map<String, String> getWorkflowMap(Project project) {
        return getWorkflowSchemeObj(project).getMappings();
    }

    @Override
    public String getWorkflowName(Project project, String issueTypeId) {
        return schemes.workflowName(project.getId(), issueTypeId);
    }

    @Override
    public boolean isActive(WorkflowScheme scheme) {
        return scheme.getId() != null && !schemes.projectsUsing(scheme.getId()).isEmpty();
    }

    @Override
    public void clearWorkflowCache() {
        // Every read sees the latest configuration.
    }

    @Override
    public Scheme getSchemeObject(Long id) {
        return schemes.store().find(id).map(HostWorkflowSchemeManager::scheme).orElse(null);
    }

    @Override
    public Scheme getSchemeObject(String name) {
        return schemes.store().named(name).map(HostWorkflowSchemeManager::scheme).orElse(null);
    }

    @Override
    public List<Scheme> getSchemeObjects() {
        return schemes.store().all().stream().map(HostWorkflowSchemeManager::scheme).toList();
    }

    @Override
    public Scheme getSchemeFor(Project project) {
        return schemes.of(project.getId()).map(HostWorkflowSchemeManager::scheme).orElse(null);
    }

    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        schemes.assign(project.getId(), scheme.getId());
    }

    @Override
    public void removeSchemesFromProject(Project project) {
        schemes.unassign(project.getId());
    }

    private void refuseUnknownWorkflows(WorkflowSchemeData scheme) {
        scheme.mappings().values().forEach(this::refuseUnknown);
        refuseUnknown(scheme.workflowFor(null));
    }

    private void refuseUnknown(String workflowName) {
        if (workflows.store().named(workflowName).isEmpty()) {
            throw new IllegalArgumentException("There is no workflow " + workflowName);
        }
    }

    private static AssignableWorkflowScheme present(WorkflowSchemeData data) {
        return Provided.of(StoredWorkflowScheme.class, data);
    }

    private static Scheme scheme(WorkflowSchemeData data) {
        return new Scheme(data.id(), "WorkflowScheme", data.name(), data.description(), List.of());
    }
}
