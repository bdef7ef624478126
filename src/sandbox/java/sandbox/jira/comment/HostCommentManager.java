package sandbox.jira.comment;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import sandbox.data.Database;
import sandbox.jira.event.IssueEvents;
import sandbox.jira.issue.IssueStore;

/**
 * Comments without permission checks, as in Jira, except that restricted ones are shown only to those who may read
 * them.
 */
public abstract class HostCommentManager implements CommentManager {
    private final Database database;
    private final Comments comments;
    private final IssueStore issues;
    private final IssueEvents events;

    protected HostCommentManager(Database database, Comments comments, IssueStore issues, IssueEvents events) {
        this.database = database;
        this.comments = comments;
        this.issues = issues;
        this.events = events;
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return comments.of(issue.getId());
    }

    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        return getComments(issue).stream().filter(comment -> comments.mayRead(comment, issue, user)).toList();
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return create(issue, author, body, null, null, dispatchEvent);
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, String groupLevel, Long roleLevelId,
            boolean dispatchEvent) {
        return database.transactions().inTransaction(() -> {
            Comment comment = comments.add(issue.getId(), author, body, groupLevel, roleLevelId);
            issues.touch(issue.getId());
            if (dispatchEvent) {
                events.publish(issue, author, EventType.ISSUE_COMMENTED_ID, Map.of("comment", comment), true);
            }
            return comment;
        });
    }
}
