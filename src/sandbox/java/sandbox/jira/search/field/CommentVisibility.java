package sandbox.jira.search.field;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sandbox.jira.project.Projects;
import sandbox.jira.role.RoleData;
import sandbox.jira.role.Roles;
import sandbox.jira.search.Fragment;
import sandbox.jira.user.Groups;

/** Searches the comments the asker may read: a restricted comment is not found by others, as in Jira. */
public final class CommentVisibility {
    private final Projects projects;
    private final Roles roles;
    private final Groups groups;

    public CommentVisibility(Projects projects, Roles roles, Groups groups) {
        this.projects = projects;
        this.roles = roles;
        this.groups = groups;
    }

    Fragment matching(Asker asker, Fragment match) {
        Fragment text = new Fragment(match.sql().replace("{t}", "c.body"), match.parameters());
        Fragment readable = Fragment.join("OR", readable(asker.user()));
        Fragment both = text.and(readable);
        return new Fragment("EXISTS (SELECT 1 FROM issue_comment c WHERE c.issue_id = i.id AND " + both.sql() + ")",
                both.parameters());
    }

    private List<Fragment> readable(ApplicationUser user) {
        List<Fragment> parts = new ArrayList<>(List.of(
                Fragment.of("c.group_level IS NULL AND c.role_level IS NULL")));
        if (user != null) {
            Set<String> mine = groups.of(user.getKey());
            parts.add(Fragment.in("c.group_level", mine));
            projects.all().forEach(project -> {
                List<Long> held = roles.store().all().stream().map(RoleData::id)
                        .filter(role -> roles.holds(user, role, project.getId())).toList();
                parts.add(Fragment.of("i.project_id = ?", project.getId()).and(Fragment.in("c.role_level", held)));
            });
        }
        return parts;
    }
}
