package sandbox.restv2.json;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.List;
import java.util.Map;
import sandbox.restv2.Call;

/** Comments as REST v2 writes them; only those the caller may see. */
public final class CommentJson {
    private final CommentManager comments;
    private final ProjectRoleManager roles;

    public CommentJson(CommentManager comments, ProjectRoleManager roles) {
        this.comments = comments;
        this.roles = roles;
    }

    public Map<String, Object> page(Call call, Issue issue) {
        List<Map<String, Object>> visible = comments.getCommentsForUser(issue, call.user()).stream()
                .map(comment -> one(call, issue, comment)).toList();
        return new JsonObject().add("comments", visible).add("maxResults", visible.size()).add("total", visible.size())
                .add("startAt", 0).map();
    }

    public Map<String, Object> one(Call call, Issue issue, Comment comment) {
        Map<String, Object> author = UserJson.brief(call, comment.getAuthorApplicationUser());
        String created = JsonDates.moment(comment.getCreated());
        return new JsonObject().add("self", call.url("issue/" + issue.getId() + "/comment/" + comment.getId()))
                .add("id", comment.getId().toString()).addIfPresent("author", author).add("body", comment.getBody())
                .addIfPresent("updateAuthor", author).add("created", created).add("updated", created)
                .addIfPresent("visibility", visibility(comment)).map();
    }

    private Map<String, Object> visibility(Comment comment) {
        if (comment.getRoleLevelId() != null) {
            ProjectRole role = roles.getProjectRole(comment.getRoleLevelId());
            return Map.of("type", "role", "value", role == null ? "" : role.getName());
        }
        return comment.getGroupLevel() == null ? null : Map.of("type", "group", "value", comment.getGroupLevel());
    }
}
