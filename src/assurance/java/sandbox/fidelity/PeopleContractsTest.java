package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.junit.After;
import org.junit.Test;
import sandbox.jira.Fixture;
import sandbox.spi.UserDirectory;

/** Users, groups, global permissions and the user who is logged in. */
public class PeopleContractsTest {
    private final Fixture jira = new Fixture();
    private final PermissionManager permissions = jira.host.get(PermissionManager.class);

    @After
    public void close() {
        jira.close();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.user.util.UserManager", "com.atlassian.jira.user.ApplicationUser"},
            rule = "Users are found by name in whatever case and by key exactly; a name is no key.",
            evidence = "facts 4.9 [S8 E11 I]")
    public void shouldFindUsersByNameInWhateverCaseAndByKeyExactly() {
        ApplicationUser ann = jira.user("ann");
        UserManager users = jira.host.get(UserManager.class);
        assertThat(users.getUserByName("ANN")).isEqualTo(ann);
        assertThat(users.getUserByKey(ann.getKey())).isEqualTo(ann);
        assertThat(users.getUserByKey("ann")).isNull();
        assertThat(ann.getUsername()).isEqualTo(ann.getName());
    }

    @Test
    @Contract(of = {"com.atlassian.jira.security.GlobalPermissionManager",
            "com.atlassian.jira.permission.GlobalPermissionKey"},
            rule = "Global permissions are held through groups; visitors hold none of the administrative ones.",
            evidence = "facts 4.9 [S11 E1 E2 I]")
    public void shouldGiveTheSystemAdministratorTheGlobalPermissionsAndOthersNot() {
        GlobalPermissionManager manager = jira.host.get(GlobalPermissionManager.class);
        assertThat(manager.hasPermission(GlobalPermissionKey.ADMINISTER, jira.admin)).isTrue();
        assertThat(manager.hasPermission(GlobalPermissionKey.ADMINISTER, jira.user("ann"))).isFalse();
        assertThat(manager.hasPermission(GlobalPermissionKey.ADMINISTER, null)).isFalse();
    }

    @Test
    @Contract(of = "com.atlassian.jira.security.groups.GroupManager",
            rule = "A group that does not exist has no members.",
            evidence = "facts 4.9 [I]")
    public void shouldKnowGroupsAndTheirMembers() {
        GroupManager groups = jira.host.get(GroupManager.class);
        ApplicationUser ann = jira.user("ann");
        assertThat(groups.groupExists("jira-software-users")).isTrue();
        assertThat(groups.groupExists("no-such-group")).isFalse();
        assertThat(groups.isUserInGroup(ann, "jira-software-users")).isTrue();
        assertThat(groups.isUserInGroup(jira.outsider("olga"), "jira-software-users")).isFalse();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.user.ApplicationUser", "com.atlassian.jira.permission.ProjectPermissions"},
            rule = "Inactive users and visitors do not see a project that is for the users of the application.",
            evidence = {"facts 4.9 [I]", "facts 5.1 [I]"})
    public void shouldGiveNoPermissionToInactiveUsersAndNobody() {
        ApplicationUser ann = jira.user("ann");
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, jira.project, ann)).isTrue();
        jira.host.get(UserDirectory.class).changeUser("ann", "Ann", "a@example.com", false);
        ApplicationUser left = jira.host.get(UserManager.class).getUserByName("ann");
        assertThat(left.isActive()).isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, jira.project, left)).isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, jira.project, null)).isFalse();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.security.plugin.ProjectPermissionKey",
            "com.atlassian.jira.security.PermissionManager"},
            rule = "Permissions are known by their key; nobody holds one that is not defined.",
            evidence = "facts 4.9 [S11 E1 E2 I]")
    public void shouldKnowPermissionsByTheirKeyAndNoOthers() {
        assertThat(permissions.hasPermission(new ProjectPermissionKey("BROWSE_PROJECTS"), jira.project, jira.admin))
                .isTrue();
        assertThat(permissions.hasPermission(new ProjectPermissionKey("NO_SUCH"), jira.project, jira.admin)).isFalse();
    }

    @Test
    @Contract(of = "com.atlassian.jira.security.JiraAuthenticationContext",
            rule = "Who is logged in belongs to the thread: another thread knows nobody.",
            evidence = "facts 4.9 [S8 E9 I]")
    public void shouldKeepTheLoggedInUserOnItsThreadOnly() throws Exception {
        JiraAuthenticationContext context = jira.host.get(JiraAuthenticationContext.class);
        ApplicationUser[] elsewhere = {jira.admin};
        Thread thread = new Thread(() -> elsewhere[0] = context.getLoggedInUser());
        thread.start();
        thread.join();
        assertThat(context.getLoggedInUser()).isEqualTo(jira.admin);
        assertThat(elsewhere[0]).isNull();
        assertThat(context.getLocale()).isNotNull();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.security.roles.ProjectRole",
            "com.atlassian.jira.security.roles.ProjectRoleImpl",
            "com.atlassian.jira.security.roles.ProjectRoleManager"},
            rule = "Names of roles are unique, and a new role has no members.",
            evidence = "facts 4.8 [S8 E11 E15 I]")
    public void shouldRefuseASecondRoleOfTheName() {
        ProjectRoleManager roles = jira.host.get(ProjectRoleManager.class);
        ProjectRole role = roles.createRole(new ProjectRoleImpl("Signers", ""));
        assertThat(roles.getProjectRole(role.getId()).getName()).isEqualTo("Signers");
        assertThatThrownBy(() -> roles.createRole(new ProjectRoleImpl("Signers", ""))).isInstanceOf(
                IllegalArgumentException.class);
        assertThat(roles.isUserInProjectRole(jira.admin, role, jira.project)).isFalse();
    }
}
