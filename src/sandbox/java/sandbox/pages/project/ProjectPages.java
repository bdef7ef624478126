package sandbox.pages.project;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sandbox.pages.frame.ProjectSidebar;
import sandbox.pages.html.Markup;
import sandbox.pages.issue.IssueRow;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;
import sandbox.pages.search.IssueSearch;
import sandbox.pages.view.ProjectView;
import sandbox.spi.PageModules;

/** Projects: dashboard and list, the summary of one, and panels chosen by `selectedItem`. */
public final class ProjectPages {
    private static final int RECENT = 10;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final IssueSearch search;
    private final PageModules modules;

    public ProjectPages(ProjectManager projects, PermissionManager permissions, IssueSearch search,
            PageModules modules) {
        this.projects = projects;
        this.permissions = permissions;
        this.search = search;
        this.modules = modules;
    }

    public void mount(Routes routes) {
        routes.get("/?|/secure/?|/index\\.jsp", page -> Answer.redirect("/secure/Dashboard.jspa"));
        routes.get("/secure/Dashboard\\.jspa", this::dashboard);
        routes.get("/secure/BrowseProjects\\.jspa|/projects/?", this::list);
        routes.get("/projects/([A-Za-z][A-Za-z0-9_]*)(?:/summary)?/?", this::project);
    }

    private Answer dashboard(PageRequest page) {
        IssueSearch.Found mine = search.find(page.user(),
                "assignee = currentUser() AND resolution = Unresolved ORDER BY updated DESC", 0, RECENT);
        return Answer.page("project/dashboard", page.t("sandbox.dashboard.title"), Frame.general("dashboard"))
                .contexts("jira.dashboard")
                .with("projects", visible(page))
                .with("mine", mine.issues().stream().map(IssueRow::of).toList());
    }

    private Answer list(PageRequest page) {
        return Answer.page("project/list", page.t("sandbox.projects.title"), Frame.general("projects"))
                .with("projects", visible(page));
    }

    private List<ProjectView> visible(PageRequest page) {
        return permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, page.user()).stream()
                .sorted(Comparator.comparing(Project::getName)).map(ProjectView::of).toList();
    }

    private Answer project(PageRequest page) {
        Project project = projects.getProjectObjByKey(page.path(1).toUpperCase(Locale.ROOT));
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, page.user())) {
            return Answer.notFound();
        }
        String selected = page.param("selectedItem");
        return selected.isEmpty() ? summary(page, project) : panels(page, project, selected);
    }

    /** The panel's location is the selected item itself or, for a complete module key, the part after the colon. */
    private Answer panels(PageRequest page, Project project, String selected) {
        Map<String, Object> context = ProjectSidebar.context(page, project);
        List<PageModules.Panel> found = modules.panels(selected, context);
        if (found.isEmpty() && selected.contains(":")) {
            found = modules.panels(selected.substring(selected.indexOf(':') + 1), context);
        }
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        List<Markup> contents = found.stream().map(panel -> new Markup(panel.html())).toList();
        return Answer.page("project/panels", found.get(0).label(), Frame.project(project, selected))
                .with("panels", contents);
    }

    private Answer summary(PageRequest page, Project project) {
        String key = "project = " + project.getKey();
        IssueSearch.Found recent = search.find(page.user(), key + " ORDER BY updated DESC", 0, RECENT);
        return Answer.page("project/summary", project.getName(), Frame.project(project, "summary"))
                .with("project", ProjectView.of(project))
                .with("toDo", count(page, key + " AND statusCategory = \"To Do\""))
                .with("inProgress", count(page, key + " AND statusCategory = \"In Progress\""))
                .with("done", count(page, key + " AND statusCategory = Done"))
                .with("total", recent.total())
                .with("recent", recent.issues().stream().map(IssueRow::of).toList());
    }

    private int count(PageRequest page, String jql) {
        return search.find(page.user(), jql, 0, 1).total();
    }
}
