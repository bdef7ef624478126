package sandbox.pages.board;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sandbox.pages.issue.IssueRow;
import sandbox.pages.issue.StatusesOfType;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;
import sandbox.pages.search.IssueSearch;
import sandbox.pages.view.ProjectView;
import sandbox.pages.view.StatusView;
import sandbox.spi.SavedFilters;

/** Boards: columns by status, cards moved by drag and drop or by keyboard through REST transitions. */
public final class BoardPages {
    private static final int MOST_CARDS = 500;
    private static final List<String> CATEGORIES = List.of("undefined", "new", "indeterminate", "done");
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final SavedFilters filters;
    private final IssueSearch search;
    private final StatusesOfType statuses;

    public BoardPages(ProjectManager projects, PermissionManager permissions, SavedFilters filters, IssueSearch search,
            StatusesOfType statuses) {
        this.projects = projects;
        this.permissions = permissions;
        this.filters = filters;
        this.search = search;
        this.statuses = statuses;
    }

    public void mount(Routes routes) {
        routes.get("/secure/RapidBoard\\.jspa", this::board);
        routes.get("/secure/ManageRapidViews\\.jspa", this::list);
    }

    private Answer list(PageRequest page) {
        List<ProjectView> visible = permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, page.user()).stream()
                .sorted(Comparator.comparing(Project::getName)).map(ProjectView::of).toList();
        return Answer.page("board/list", page.t("sandbox.nav.boards"), Frame.general("boards"))
                .with("projects", visible)
                .with("filters", filters.visibleTo(page.userKey()));
    }

    private Answer board(PageRequest page) {
        if (page.has("filter")) {
            return filters.find(page.userKey(), page.id("filter"))
                    .map(filter -> cards(page, filter.name(), filter.jql(), Frame.general("boards")))
                    .orElse(Answer.notFound());
        }
        Project project = projects.getProjectObjByKey(page.param("projectKey").toUpperCase(Locale.ROOT));
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, page.user())) {
            return Answer.notFound();
        }
        return cards(page, page.t("sandbox.board.of", project.getName()),
                "project = " + project.getKey() + " ORDER BY key", Frame.project(project, "board"));
    }

    private Answer cards(PageRequest page, String title, String jql, Frame frame) {
        IssueSearch.Found found = search.find(page.user(), jql, 0, MOST_CARDS);
        return Answer.page("board/board", title, frame).contexts("gh-rapid-work")
                .with("columns", columns(found.issues()))
                .with("messages", found.errors());
    }

    /** All statuses of the workflows of the cards, so that a column exists before its first card. */
    private List<BoardColumn> columns(List<Issue> issues) {
        Map<String, StatusView> known = new LinkedHashMap<>();
        Map<String, Issue> oneOfEachType = new LinkedHashMap<>();
        issues.forEach(issue -> oneOfEachType.putIfAbsent(issue.getProjectId() + ":" + issue.getIssueTypeId(), issue));
        oneOfEachType.values().stream()
                .flatMap(issue -> statuses.of(issue.getProjectObject(), issue.getIssueTypeId()).stream())
                .forEach(status -> known.putIfAbsent(status.id(), status));
        issues.forEach(issue -> known.putIfAbsent(issue.getStatusId(), StatusView.of(issue.getStatus())));
        return known.values().stream()
                .sorted(Comparator.comparingInt(status -> CATEGORIES.indexOf(status.category())))
                .map(status -> new BoardColumn(status, issues.stream()
                        .filter(issue -> issue.getStatusId().equals(status.id())).map(IssueRow::of).toList()))
                .toList();
    }
}
