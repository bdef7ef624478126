package sandbox.jira.security;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sandbox.jira.field.CustomFieldData;
import sandbox.jira.project.Projects;
import sandbox.jira.scheme.SchemeEntityData;
import sandbox.jira.search.Fragment;
import sandbox.jira.user.Groups;

/** The same rules as {@link Permissions} and {@link IssueSecurity}, as a condition on the rows of a search. */
public final class SearchSecurity {
    private final Projects projects;
    private final Permissions permissions;
    private final IssueSecurity security;
    private final Holders holders;
    private final Groups groups;

    public SearchSecurity(Projects projects, Permissions permissions, IssueSecurity security, Holders holders,
            Groups groups) {
        this.projects = projects;
        this.permissions = permissions;
        this.security = security;
        this.holders = holders;
        this.groups = groups;
    }

    /** What the user may see, as a condition on the table `issue` named `i`. */
    public Fragment visibleTo(ApplicationUser user) {
        if (user != null && !user.isActive()) {
            return Fragment.NOTHING;
        }
        List<Fragment> parts = new ArrayList<>();
        for (Project project : projects.all()) {
            Fragment browse = anyOf(permissions.granted(ProjectPermissions.BROWSE_PROJECTS, project), user, project);
            if (!browse.equals(Fragment.NOTHING)) {
                parts.add(Fragment.of("i.project_id = ?", project.getId()).and(browse).and(levels(user, project)));
            }
        }
        return parts.isEmpty() ? Fragment.NOTHING : Fragment.join("OR", parts);
    }

    private Fragment levels(ApplicationUser user, Project project) {
        List<Fragment> allowed = new ArrayList<>(List.of(Fragment.of("i.security_level IS NULL")));
        if (user != null) {
            for (SecurityLevelData level : security.levelsOf(project)) {
                Fragment member = anyOf(security.members(level.id(), project), user, project);
                if (!member.equals(Fragment.NOTHING)) {
                    allowed.add(Fragment.of("i.security_level = ?", level.id()).and(member));
                }
            }
        }
        return Fragment.join("OR", allowed);
    }

    private Fragment anyOf(List<SchemeEntityData> entities, ApplicationUser user, Project project) {
        List<Fragment> conditions = new ArrayList<>();
        for (SchemeEntityData entity : entities) {
            if (!entity.dependsOnIssue() && holders.inProject(entity, user, project)) {
                return Fragment.EVERYTHING;
            }
            if (entity.dependsOnIssue() && user != null) {
                conditions.add(byIssue(entity, user));
            }
        }
        return conditions.isEmpty() ? Fragment.NOTHING : Fragment.join("OR", conditions);
    }

    private Fragment byIssue(SchemeEntityData entity, ApplicationUser user) {
        return switch (entity.type()) {
            case "reporter" -> Fragment.of("i.reporter = ?", user.getKey());
            case "assignee" -> Fragment.of("i.assignee = ?", user.getKey());
            case "userCF" -> inField(entity.parameter(), Set.of(user.getKey()));
            default -> inField(entity.parameter(), groups.of(user.getKey()));
        };
    }

    private static Fragment inField(String fieldId, Set<String> values) {
        if (fieldId == null || !fieldId.startsWith(CustomFieldData.PREFIX)) {
            return Fragment.NOTHING;
        }
        Fragment matching = Fragment.of("v.issue_id = i.id AND v.field_id = ?",
                Long.valueOf(fieldId.substring(CustomFieldData.PREFIX.length())))
                .and(Fragment.in("v.string_value", values));
        return new Fragment("EXISTS (SELECT 1 FROM field_value v WHERE " + matching.sql() + ")",
                matching.parameters());
    }
}
