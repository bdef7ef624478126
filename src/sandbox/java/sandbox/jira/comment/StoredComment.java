package sandbox.jira.comment;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.SQLException;
import java.util.Date;
import sandbox.data.Row;
import sandbox.jira.user.Users;

/** A comment handed out to plugins. */
abstract class StoredComment implements Comment {
    private final long id;
    private final String author;
    private final String body;
    private final String groupLevel;
    private final Long roleLevel;
    private final Date created;
    private final Users users;

    protected StoredComment(Row row, Users users) throws SQLException {
        this.id = row.id("id");
        this.author = row.text("author");
        this.body = row.text("body");
        this.groupLevel = row.text("group_level");
        this.roleLevel = row.idOrNull("role_level");
        this.created = row.time("created");
        this.users = users;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getBody() {
        return body;
    }

    @Override
    public Date getCreated() {
        return created;
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
        return users.orNull(author);
    }

    @Override
    public String getGroupLevel() {
        return groupLevel;
    }

    @Override
    public Long getRoleLevelId() {
        return roleLevel;
    }
}
