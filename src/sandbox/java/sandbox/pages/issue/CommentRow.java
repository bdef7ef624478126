package sandbox.pages.issue;

import com.atlassian.jira.issue.comments.Comment;
import java.util.Date;
import sandbox.pages.view.Person;

/** A comment in the activity module. `level` names the role or group it is restricted to, or is empty. */
record CommentRow(Long id, Person author, Date created, String body, String level) {
    static CommentRow of(Comment comment, String level) {
        return new CommentRow(comment.getId(), Person.of(comment.getAuthorApplicationUser()), comment.getCreated(),
                comment.getBody(), level);
    }
}
