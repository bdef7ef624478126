package sandbox.jira.comment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import sandbox.data.Database;
import sandbox.jira.member.Provided;
import sandbox.jira.role.Roles;
import sandbox.jira.user.Groups;
import sandbox.jira.user.Users;

/** The table of comments. A comment may be restricted to one group or to one project role. */
public final class Comments {
    private final Database database;
    private final Users users;
    private final Groups groups;
    private final Roles roles;

    public Comments(Database database, Users users, Groups groups, Roles roles) {
        this.database = database;
        this.users = users;
        this.groups = groups;
        this.roles = roles;
    }

    public List<Comment> of(long issueId) {
        return database.sql().list("SELECT * FROM issue_comment WHERE issue_id = ? ORDER BY created, id",
                row -> Provided.of(StoredComment.class, row, users), issueId);
    }

    public boolean mayRead(Comment comment, Issue issue, ApplicationUser user) {
        if (comment.getGroupLevel() != null) {
            return user != null && groups.contains(comment.getGroupLevel(), user.getKey());
        }
        return comment.getRoleLevelId() == null
                || roles.holds(user, comment.getRoleLevelId(), issue.getProjectId());
    }

    public Comment add(long issueId, ApplicationUser author, String body, String groupLevel, Long roleLevel) {
        if (groupLevel != null && roleLevel != null) {
            throw new IllegalArgumentException("A comment is restricted to a group or to a role, not to both");
        }
        long id = database.sequences().next("issue_comment");
        long now = System.currentTimeMillis();
        database.sql().insert("issue_comment", "id,issue_id,author,body,group_level,role_level,created,updated",
                id, issueId, author == null ? null : author.getKey(), body, groupLevel, roleLevel, now, now);
        return of(issueId).stream().filter(comment -> comment.getId() == id).findFirst().orElseThrow();
    }

    public void deleteAll(long issueId) {
        database.sql().update("DELETE FROM issue_comment WHERE issue_id = ?", issueId);
    }
}
