package sandbox.pages.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.List;
import sandbox.field.Choice;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;

/** Adding a comment, for everybody or for one project role. */
final class CommentPages {
    private final IssueFinder finder;
    private final CommentManager comments;
    private final PermissionManager permissions;
    private final ProjectRoleManager roles;

    CommentPages(IssueFinder finder, CommentManager comments, PermissionManager permissions, ProjectRoleManager roles) {
        this.finder = finder;
        this.comments = comments;
        this.permissions = permissions;
        this.roles = roles;
    }

    void mount(Routes routes) {
        routes.get("/secure/AddComment!default\\.jspa",
                finder.withId((page, issue) -> render(page, issue, List.of())));
        routes.post("/secure/AddComment\\.jspa", finder.withId(this::add));
    }

    /** A user may restrict a comment only to roles that the user is in. */
    List<Choice> levels(PageRequest page, MutableIssue issue) {
        return roles.getProjectRoles(page.user(), issue.getProjectObject()).stream()
                .map(role -> new Choice(role.getId().toString(), role.getName())).toList();
    }

    private boolean mayComment(PageRequest page, MutableIssue issue) {
        return permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, page.user());
    }

    private Answer add(PageRequest page, MutableIssue issue) {
        String body = page.param("comment");
        boolean known = page.param("level").isEmpty() || level(page, issue) != null;
        if (!mayComment(page, issue) || body.isEmpty() || !known) {
            return render(page, issue, List.of(page.t("sandbox.comment.empty")));
        }
        comments.create(issue, page.user(), body, null, level(page, issue), true);
        return Answer.redirect("/browse/" + issue.getKey());
    }

    private Long level(PageRequest page, MutableIssue issue) {
        String asked = page.param("level");
        return roles.getProjectRoles(page.user(), issue.getProjectObject()).stream().map(ProjectRole::getId)
                .filter(id -> id.toString().equals(asked)).findFirst().orElse(null);
    }

    private Answer render(PageRequest page, MutableIssue issue, List<String> messages) {
        if (!mayComment(page, issue)) {
            return Answer.forbidden();
        }
        return Answer.page("issue/comment", page.t("sandbox.comment.title"),
                        Frame.project(issue.getProjectObject(), "issues"))
                .with("issue", IssueRow.of(issue))
                .with("levels", levels(page, issue))
                .with("comment", page.param("comment"))
                .with("messages", messages);
    }
}
