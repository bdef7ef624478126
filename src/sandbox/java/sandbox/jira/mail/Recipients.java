package sandbox.jira.mail;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sandbox.jira.comment.Comments;
import sandbox.jira.role.Roles;
import sandbox.jira.scheme.SchemeEntityData;
import sandbox.jira.scheme.Schemes;
import sandbox.jira.security.Permissions;
import sandbox.jira.security.UserFieldValues;
import sandbox.jira.user.Groups;
import sandbox.jira.user.Users;

/**
 * Whom the project's notification scheme names for an event. Nobody gets mail about an issue or comment they may not
 * read,
 * or about their own change.
 */
public final class Recipients {
    private final Schemes schemes;
    private final Users users;
    private final Groups groups;
    private final Roles roles;
    private final Watchers watchers;
    private final UserFieldValues fieldValues;
    private final Permissions permissions;
    private final Comments comments;

    public Recipients(Schemes schemes, Users users, Groups groups, Roles roles, Watchers watchers,
            UserFieldValues fieldValues, Permissions permissions, Comments comments) {
        this.schemes = schemes;
        this.users = users;
        this.groups = groups;
        this.roles = roles;
        this.watchers = watchers;
        this.fieldValues = fieldValues;
        this.permissions = permissions;
        this.comments = comments;
    }

    Set<ApplicationUser> of(IssueEvent event) {
        List<SchemeEntityData> named = schemes.of(event.getProject())
                .map(scheme -> scheme.of(String.valueOf(event.getEventTypeId()))).orElse(List.of());
        return named.stream().flatMap(entity -> named(entity, event)).filter(Objects::nonNull)
                .filter(user -> mayRead(user, event)).filter(user -> !user.equals(event.getUser()))
                .collect(Collectors.toSet());
    }

    private Stream<ApplicationUser> named(SchemeEntityData entity, IssueEvent event) {
        Issue issue = event.getIssue();
        String parameter = entity.parameter();
        return switch (entity.type()) {
            case "Current_Assignee" -> Stream.ofNullable(issue.getAssignee());
            case "Current_Reporter" -> Stream.ofNullable(issue.getReporter());
            case "Remote_User" -> Stream.ofNullable(event.getUser());
            case "Project_Lead" -> Stream.ofNullable(issue.getProjectObject().getProjectLead());
            case "All_Watchers" -> keys(watchers.of(issue.getId()));
            case "Single_User" -> keys(List.of(parameter));
            case "Group_Dropdown" -> groups.members(parameter).stream();
            case "Project_Role" -> roles.members(Long.parseLong(parameter), issue.getProjectId()).stream();
            case "User_Custom_Field_Value" -> keys(fieldValues.of(issue, parameter));
            default -> Stream.empty();
        };
    }

    private Stream<ApplicationUser> keys(Collection<String> keys) {
        return keys.stream().map(users::orNull);
    }

    private boolean mayRead(ApplicationUser user, IssueEvent event) {
        Object comment = event.getParams() == null ? null : event.getParams().get("comment");
        return user.isActive() && permissions.has(ProjectPermissions.BROWSE_PROJECTS, event.getIssue(), user)
                && (!(comment instanceof Comment one) || comments.mayRead(one, event.getIssue(), user));
    }
}
