package sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.junit.After;
import org.junit.Test;
import sandbox.fidelity.Contract;
import sandbox.fidelity.NamedRule;
import sandbox.spi.ProjectRemoval;
import sandbox.spi.UserDirectory;

/** What a new host contains and who may create and see projects. */
public class ProjectRulesTest {
    private final TestHost host = new TestHost();
    private final ProjectService projects = host.get(ProjectService.class);
    private final ApplicationUser admin = host.get(UserManager.class).getUserByName("admin");

    @After
    public void close() {
        host.close();
    }

    /** Facts U15 and Atlassian's documentation: creating a project needs the Jira administrator permission. */
    @Test
    @Contract(of = "com.atlassian.jira.bc.project.ProjectCreationData$Builder",
            rule = "Only administrators of Jira create projects through the service.",
            evidence = "U15")
    public void shouldRefuseProjectOfOrdinaryUser() {
        ApplicationUser user = user("ann");
        assertThat(projects.validateCreateProject(user, data("ABC")).getErrorCollection().getErrorMessages())
                .containsExactly("You must have global administrator permission in order to create a project.");
    }

    @Test
    public void shouldCreateProjectForAdministratorAndShowItToUsersOfTheApplication() {
        Project project = projects.createProject(projects.validateCreateProject(admin, data("ABC")));
        assertThat(permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user("ann"))).isTrue();
        assertThat(permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, null)).isFalse();
        assertThat(permissions().hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, admin)).isTrue();
        assertThat(permissions().hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user("bob"))).isFalse();
    }

    @Test
    public void shouldNameEveryFaultOfNewProject() {
        projects.createProject(projects.validateCreateProject(admin, data("ABC")));
        assertThat(projects.validateCreateProject(admin, data("ABC")).getErrorCollection().getErrors())
                .containsOnlyKeys("projectName", "projectKey");
        assertThat(projects.validateCreateProject(admin, data("a1")).getErrorCollection().getErrors())
                .containsOnlyKeys("projectKey");
    }

    /** Facts 4.9 [S8 E11]: user keys are not user names; here they never are, so mixing them up shows. */
    @Test
    @Contract(of = {"com.atlassian.jira.user.ApplicationUser", "com.atlassian.jira.user.util.UserManager"},
            rule = "Keys of users are not their names.",
            evidence = "facts 4.9 [S8 E11]")
    public void shouldGiveUsersKeysThatAreNotTheirNames() {
        assertThat(admin.getKey()).startsWith("JIRAUSER");
        assertThat(host.get(UserDirectory.class).passwordMatches("Admin", "admin")).isTrue();
        assertThat(host.get(UserDirectory.class).passwordMatches("admin", "nimda")).isFalse();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.config.StatusManager", "com.atlassian.jira.config.IssueTypeManager",
            "com.atlassian.jira.issue.status.category.StatusCategory"},
            rule = "A second issue type or status of a name that exists, in whatever case, is refused.",
            evidence = "facts 4.5 [S8 E12 E13 I]")
    public void shouldRefuseSecondIssueTypeAndStatusOfSameName() {
        IssueTypeManager types = host.get(IssueTypeManager.class);
        StatusManager statuses = host.get(StatusManager.class);
        assertThatThrownBy(() -> types.createIssueType("task", "", 0L)).hasMessageContaining("task");
        assertThatThrownBy(() -> statuses.createStatus("done", "", "", statuses.getStatus("3").getStatusCategory()))
                .hasMessageContaining("done");
        assertThat(statuses.getStatus("3").getStatusCategory().getKey()).isEqualTo(StatusCategory.IN_PROGRESS);
    }

    @Test
    @Contract(of = {"com.atlassian.jira.component.ComponentAccessor", "com.atlassian.jira.config.StatusManager"},
            rule = "Components that Jira does not export as services are reached through ComponentAccessor only.",
            evidence = {"U2", "facts 4.0 [S11 E4]"},
            named = NamedRule.SERVICES_NOT_EXPORTED_ARE_NOT_INJECTABLE)
    public void shouldNameMissingComponentAndKeepInternalOnesFromOsgi() {
        assertThatThrownBy(() -> ComponentAccessor.getComponent(Runnable.class)).hasMessageContaining("Runnable");
        assertThat(host.services.exported()).containsKey(GlobalPermissionManager.class)
                .doesNotContainKey(StatusManager.class);
    }

    @Test
    public void shouldDeleteProjectWithEverythingForAdministratorsOnly() {
        Project project = projects.createProject(projects.validateCreateProject(admin, data("ABC")));
        ProjectRemoval removal = host.get(ProjectRemoval.class);
        assertThat(removal.remove(user("ann").getKey(), project.getId())).isFalse();
        assertThat(removal.remove(admin.getKey(), project.getId())).isTrue();
        assertThat(projects.getProjectByKey(admin, "ABC").isValid()).isFalse();
        assertThat(host.events).singleElement().isInstanceOf(ProjectDeletedEvent.class);
    }

    private PermissionManager permissions() {
        return host.get(PermissionManager.class);
    }

    private ApplicationUser user(String name) {
        host.get(UserDirectory.class).createUser(name, name, name, name + "@example.com");
        return host.get(UserManager.class).getUserByName(name);
    }

    private ProjectCreationData data(String key) {
        return new ProjectCreationData.Builder().withName("Project " + key).withKey(key).withLead(admin).build();
    }
}
