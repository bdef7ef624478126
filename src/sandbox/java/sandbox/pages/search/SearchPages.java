package sandbox.pages.search;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.Locale;
import sandbox.pages.html.Escape;
import sandbox.pages.issue.IssueRow;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;
import sandbox.spi.SavedFilters;

/** The issue navigator: JQL, a table, pages; also inside a project. */
public final class SearchPages {
    private static final int PAGE_SIZE = 50;
    private final IssueSearch search;
    private final SavedFilters filters;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;

    public SearchPages(IssueSearch search, SavedFilters filters, ProjectManager projects, PermissionManager permissions,
            GlobalPermissionManager globalPermissions) {
        this.search = search;
        this.filters = filters;
        this.projects = projects;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
    }

    public void mount(Routes routes) {
        routes.get("/issues/?", this::issues);
        routes.get("/secure/IssueNavigator\\.jspa", this::issues);
        routes.get("/projects/([A-Za-z][A-Za-z0-9_]*)/issues/?", this::ofProject);
        routes.get("/secure/QuickSearch\\.jspa", this::quick);
        routes.get("/secure/ManageFilters\\.jspa", this::filters);
    }

    private Answer issues(PageRequest page) {
        String title = page.t("sandbox.search.title");
        String jql = page.param("jql");
        if (page.has("filter")) {
            SavedFilters.Filter filter = filters.find(page.userKey(), page.id("filter")).orElse(null);
            if (filter == null) {
                return Answer.notFound();
            }
            title = filter.name();
            jql = page.has("jql") ? jql : filter.jql();
        }
        return table(page, title, jql, Frame.general("issues"));
    }

    private Answer ofProject(PageRequest page) {
        Project project = projects.getProjectObjByKey(page.path(1).toUpperCase(Locale.ROOT));
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, page.user())) {
            return Answer.notFound();
        }
        String jql = page.has("jql") ? page.param("jql") : "project = " + project.getKey() + " ORDER BY key ASC";
        return table(page, page.t("sandbox.project.issues"), jql, Frame.project(project, "issues"));
    }

    private Answer table(PageRequest page, String title, String jql, Frame frame) {
        int start = page.number("startIndex", 0);
        IssueSearch.Found found = search.find(page.user(), jql, start, PAGE_SIZE);
        return Answer.page("search/issues", title, frame).contexts("jira.navigator.advanced")
                .with("jql", jql)
                .with("rows", found.issues().stream().map(IssueRow::of).toList())
                .with("total", found.total())
                .with("start", start)
                .with("end", start + found.issues().size())
                .with("previous", Math.max(0, start - PAGE_SIZE))
                .with("path", page.http().getRequestURI())
                .with("mayChangeMany", globalPermissions.hasPermission(GlobalPermissionKey.BULK_CHANGE, page.user()))
                .with("messages", found.errors());
    }

    /** A key leads to its issue, other words to a text search, as Jira's quick search does. */
    private Answer quick(PageRequest page) {
        String words = page.param("searchString");
        if (words.matches("[A-Za-z][A-Za-z0-9_]*-\\d+")) {
            return Answer.redirect("/browse/" + words.toUpperCase(Locale.ROOT));
        }
        String quoted = words.replace("\\", "\\\\").replace("\"", "\\\"");
        return Answer.redirect("/issues/?jql=" + (words.isEmpty() ? "" : Escape.query("text ~ \"" + quoted + "\"")));
    }

    private Answer filters(PageRequest page) {
        return Answer.page("search/filters", page.t("sandbox.nav.filters"), Frame.general("filters"))
                .with("filters", filters.visibleTo(page.userKey()));
    }
}
