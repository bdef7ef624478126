package sandbox.pages.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import sandbox.pages.view.Person;
import sandbox.spi.IssueHistory;

/** Comments and history of an issue for the activity module. */
final class Activity {
    private final CommentManager comments;
    private final ProjectRoleManager roles;
    private final IssueHistory history;
    private final UserManager users;

    Activity(CommentManager comments, ProjectRoleManager roles, IssueHistory history, UserManager users) {
        this.comments = comments;
        this.roles = roles;
        this.history = history;
        this.users = users;
    }

    List<CommentRow> comments(Issue issue, ApplicationUser user) {
        return comments.getCommentsForUser(issue, user).stream()
                .map(comment -> CommentRow.of(comment, level(comment))).toList();
    }

    private String level(Comment comment) {
        if (comment.getRoleLevelId() != null) {
            ProjectRole role = roles.getProjectRole(comment.getRoleLevelId());
            return role == null ? "" : role.getName();
        }
        return comment.getGroupLevel() == null ? "" : comment.getGroupLevel();
    }

    List<ChangeRow> history(Issue issue) {
        return history.of(issue.getId()).stream().map(change -> new ChangeRow(author(change.authorKey()), change.at(),
                change.items().stream().map(Activity::item).toList())).toList();
    }

    private Person author(String key) {
        return key == null ? null : Person.of(users.getUserByKey(key));
    }

    private static ChangeRow.Item item(ChangeItemBean item) {
        return new ChangeRow.Item(item.getField(), value(item.getFromString(), item.getFrom()),
                value(item.getToString(), item.getTo()));
    }

    private static String value(String shown, String stored) {
        return shown != null ? shown : stored != null ? stored : "";
    }
}
