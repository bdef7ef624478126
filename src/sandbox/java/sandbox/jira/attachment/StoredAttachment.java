package sandbox.jira.attachment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import sandbox.data.Row;
import sandbox.jira.issue.IssueStore;
import sandbox.jira.scheme.HostGenericValue;
import sandbox.jira.user.Users;

/** An attachment handed out to plugins. */
final class StoredAttachment extends Attachment {
    private final IssueStore issues;
    private final Users users;
    private final Timestamp created;
    private final String folder;

    StoredAttachment(Row row, IssueStore issues, Users users) throws SQLException {
        super(null, new HostGenericValue(values(row)));
        this.issues = issues;
        this.users = users;
        this.created = row.time("created");
        this.folder = row.text("folder");
    }

    String folder() {
        return folder;
    }

    @Override
    public Issue getIssue() {
        return issues.byId(getIssueId()).orElse(null);
    }

    @Override
    public Issue getIssueObject() {
        return getIssue();
    }

    @Override
    public Timestamp getCreated() {
        return created;
    }

    @Override
    public ApplicationUser getAuthorObject() {
        return users.orNull(getAuthorKey());
    }

    private static Map<String, Object> values(Row row) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("id", row.id("id"));
        values.put("issue", row.id("issue_id"));
        values.put("filename", row.text("file_name"));
        values.put("mimetype", row.text("mime_type"));
        values.put("filesize", row.id("file_size"));
        values.put("author", row.text("author"));
        return values;
    }
}
