package io.phasegate.access.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.phasegate.access.Access;
import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Access decided by Jira's own permissions, issue security and the two project roles of the sides. */
public final class JiraAccess implements Access {
    private final JiraAuthenticationContext authentication;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final Sides sides;
    private final CreatorsGroup creators;

    public JiraAccess(JiraAuthenticationContext authentication, PermissionManager permissions,
            GlobalPermissionManager globalPermissions, ProjectManager projects, IssueManager issues, Sides sides,
            CreatorsGroup creators) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.projects = projects;
        this.issues = issues;
        this.sides = sides;
        this.creators = creators;
    }

    @Override
    public ProjectRef project(String key) {
        ApplicationUser user = user();
        return browsable(user, key == null ? null : projects.getProjectByCurrentKey(key));
    }

    @Override
    public ProjectRef project(long id) {
        return browsable(user(), projects.getProjectObj(id));
    }

    @Override
    public IssueRef issue(String key) {
        ApplicationUser user = user();
        Issue issue = key == null ? null : issues.getIssueByCurrentKey(key);
        if (issue == null || !visible(user, issue)) {
            throw Refusal.notFound();
        }
        return new IssueRef(issue.getId(), issue.getKey(), ref(issue.getProjectObject()));
    }

    @Override
    public List<Long> visibleIssues(List<Long> ids) {
        ApplicationUser user = user();
        return issues.getIssueObjects(ids).stream().filter(Objects::nonNull).filter(issue -> visible(user, issue))
                .map(Issue::getId).toList();
    }

    @Override
    public Viewer viewer(ProjectRef project) {
        ApplicationUser user = user();
        Project host = projects.getProjectObj(project.id());
        boolean administers = permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, host, user);
        return viewer(user, administers, sides.isVendor(user, host));
    }

    @Override
    public Viewer viewer() {
        return viewer(user(), false, false);
    }

    @Override
    public Viewer requireProjectAdministrator(ProjectRef project) {
        Viewer viewer = viewer(project);
        if (!viewer.projectAdmin()) {
            throw Refusal.forbidden(Message.of("phasegate.access.needs.project.administrator", project.key()));
        }
        return viewer;
    }

    @Override
    public Viewer requireAdministrator() {
        Viewer viewer = viewer();
        if (!isAdministrator()) {
            throw Refusal.notFound();
        }
        return viewer;
    }

    @Override
    public Viewer requireSystemAdministrator() {
        ApplicationUser user = user();
        if (!globalPermissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user)) {
            throw Refusal.notFound();
        }
        return viewer(user, false, false);
    }

    @Override
    public Viewer requireProjectCreator() {
        Viewer viewer = viewer();
        if (!mayCreateProjects()) {
            throw Refusal.forbidden(Message.of("phasegate.access.needs.project.creator"));
        }
        return viewer;
    }

    @Override
    public boolean mayCreateProjects() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user != null && creators.group().map(group -> creators.isMember(user, group))
                .orElseGet(this::isAdministrator);
    }

    @Override
    public boolean isAdministrator() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user != null && globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    private ApplicationUser user() {
        return Optional.ofNullable(authentication.getLoggedInUser()).orElseThrow(Refusal::notLoggedIn);
    }

    private Viewer viewer(ApplicationUser user, boolean administers, boolean vendor) {
        return new Viewer(user.getKey(), user.getDisplayName(), authentication.getLocale(), administers, vendor);
    }

    private boolean visible(ApplicationUser user, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    private ProjectRef browsable(ApplicationUser user, Project project) {
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            throw Refusal.notFound();
        }
        return ref(project);
    }

    private static ProjectRef ref(Project project) {
        return new ProjectRef(project.getId(), project.getKey(), project.getName());
    }
}
