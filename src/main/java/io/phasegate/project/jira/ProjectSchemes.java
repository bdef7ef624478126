package io.phasegate.project.jira;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Puts a project on the schemes of set-up, in the order that is known to work (facts 4.8). Leaves what is in place. */
public class ProjectSchemes {
    private final HostComponents host;
    private final WorkflowSchemeManager workflowSchemes;
    private final ProjectManager projects;
    private final SetupObjects setup;

    public ProjectSchemes(HostComponents host, WorkflowSchemeManager workflowSchemes, ProjectManager projects,
            SetupObjects setup) {
        this.host = host;
        this.workflowSchemes = workflowSchemes;
        this.projects = projects;
        this.setup = setup;
    }

    boolean attached(Project project) {
        return hasIssueTypes(project) && hasScreens(project)
                && others().entrySet().stream().allMatch(one -> has(one.getValue(), project, one.getKey()));
    }

    void attach(Project project) {
        if (!hasIssueTypes(project)) {
            attachIssueTypes(project);
        }
        if (!hasScreens(project)) {
            attachScreens(project);
        }
        others().forEach((key, manager) -> attach(manager, project, key));
    }

    void attachNotifications(Project project) {
        attach(host.get(NotificationSchemeManager.class), project, ObjectKeys.SCHEME_NOTIFICATIONS);
    }

    private Map<String, SchemeManager> others() {
        Map<String, SchemeManager> managers = new LinkedHashMap<>();
        managers.put(ObjectKeys.SCHEME_WORKFLOWS, workflowSchemes);
        managers.put(ObjectKeys.SCHEME_PERMISSIONS, host.get(PermissionSchemeManager.class));
        managers.put(ObjectKeys.SCHEME_SECURITY, host.get(IssueSecuritySchemeManager.class));
        return managers;
    }

    private void attach(SchemeManager manager, Project project, String schemeKey) {
        if (!has(manager, project, schemeKey)) {
            manager.removeSchemesFromProject(project);
            manager.addSchemeToProject(project, manager.getSchemeObject(id(schemeKey)));
        }
    }

    private boolean has(SchemeManager manager, Project project, String schemeKey) {
        Scheme scheme = manager.getSchemeFor(project);
        return scheme != null && Objects.equals(scheme.getId(), id(schemeKey));
    }

    private boolean hasIssueTypes(Project project) {
        FieldConfigScheme scheme = host.get(IssueTypeSchemeManager.class).getConfigScheme(project);
        return scheme != null && Objects.equals(scheme.getId(), id(ObjectKeys.SCHEME_ISSUE_TYPES));
    }

    /** The host replaces the whole list of associated projects, so the projects that are there go along. */
    private void attachIssueTypes(Project project) {
        IssueTypeSchemeManager manager = host.get(IssueTypeSchemeManager.class);
        FieldConfigScheme scheme = manager.getAllSchemes().stream()
                .filter(one -> Objects.equals(one.getId(), id(ObjectKeys.SCHEME_ISSUE_TYPES))).findFirst()
                .orElseThrow();
        Map<Long, Project> associated = new LinkedHashMap<>();
        scheme.getAssociatedProjectIds().forEach(id -> associated.put(id, projects.getProjectObj(id)));
        associated.put(project.getId(), project);
        manager.setProjectAssociationsForIssueTypeScheme(scheme,
                associated.values().stream().filter(Objects::nonNull).toList());
    }

    private boolean hasScreens(Project project) {
        IssueTypeScreenScheme scheme = host.get(IssueTypeScreenSchemeManager.class).getIssueTypeScreenScheme(project);
        return scheme != null && Objects.equals(scheme.getId(), id(ObjectKeys.SCHEME_SCREENS));
    }

    private void attachScreens(Project project) {
        IssueTypeScreenSchemeManager manager = host.get(IssueTypeScreenSchemeManager.class);
        IssueTypeScreenScheme before = manager.getIssueTypeScreenScheme(project);
        if (before != null) {
            manager.removeSchemeAssociation(project, before);
        }
        manager.addSchemeAssociation(project, manager.getIssueTypeScreenScheme(id(ObjectKeys.SCHEME_SCREENS)));
    }

    private Long id(String schemeKey) {
        return Long.valueOf(setup.require(schemeKey));
    }
}
