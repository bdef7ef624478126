package sandbox.restv2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.fasterxml.jackson.databind.JsonNode;

/** Adds the comments that clients send, alone or with a change of the issue. */
final class Comments {
    private final CommentManager comments;
    private final PermissionManager permissions;
    private final ProjectRoleManager roles;
    private final GroupManager groups;

    Comments(CommentManager comments, PermissionManager permissions, ProjectRoleManager roles, GroupManager groups) {
        this.comments = comments;
        this.permissions = permissions;
        this.roles = roles;
        this.groups = groups;
    }

    Comment add(Call call, Issue issue, JsonNode json) {
        check(call, issue, json);
        JsonNode visibility = json.path("visibility");
        boolean role = visibility.path("type").asText().equals("role");
        String name = visibility.path("value").asText("");
        String group = visibility.isObject() && !role ? ownGroup(call, name) : null;
        return comments.create(issue, call.user(), json.path("body").asText(), group, role ? ownRole(call, issue, name)
                : null, true);
    }

    /** Refuses before anything else of the request has been done. */
    void check(Call call, Issue issue, JsonNode json) {
        if (!permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, call.user())) {
            throw RestFailure.of(403, call.t("sandbox.rest.forbidden"));
        }
        if (!json.path("body").isTextual() || json.path("body").asText().isBlank()) {
            throw RestFailure.field("comment", call.t("sandbox.comment.empty"));
        }
    }

    private Long ownRole(Call call, Issue issue, String name) {
        ProjectRole role = roles.getProjectRole(name);
        if (role == null || !roles.isUserInProjectRole(call.user(), role, issue.getProjectObject())) {
            throw RestFailure.field("commentLevel", call.t("sandbox.rest.field.value"));
        }
        return role.getId();
    }

    private String ownGroup(Call call, String name) {
        if (!groups.isUserInGroup(call.user(), name)) {
            throw RestFailure.field("commentLevel", call.t("sandbox.rest.field.value"));
        }
        return name;
    }
}
