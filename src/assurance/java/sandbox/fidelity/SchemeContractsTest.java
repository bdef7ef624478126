package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.permission.JiraPermissionHolderType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.junit.After;
import org.junit.Test;
import org.ofbiz.core.entity.GenericValue;
import sandbox.jira.Fixture;

/** Projects, constants and the schemes that hang on projects. */
public class SchemeContractsTest {
    private final Fixture jira = new Fixture();

    @After
    public void close() {
        jira.close();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.project.ProjectManager", "com.atlassian.jira.project.Project",
            "com.atlassian.jira.bc.project.ProjectCreationData$Builder",
            "com.atlassian.jira.project.type.ProjectTypeKey"},
            rule = "The manager creates projects without asking for permission; callers have to.",
            evidence = {"facts 5.1 [I]", "facts 4.8 [S8 S11 I]"})
    public void shouldCreateProjectsThroughTheManagerForAnybody() {
        ApplicationUser ann = jira.user("ann");
        ProjectManager projects = jira.host.get(ProjectManager.class);
        Project made = projects.createProject(ann, new ProjectCreationData.Builder().withName("New").withKey("NEW")
                .withLead(ann).withType(new ProjectTypeKey("business")).build());
        assertThat(projects.getProjectObjByKey("NEW")).isEqualTo(made);
        assertThat(projects.getProjectObj(made.getId()).getProjectLead()).isEqualTo(ann);
        assertThat(projects.getProjects()).extracting(Project::getKey).contains("ABC", "NEW");
    }

    @Test
    @Contract(of = {"com.atlassian.jira.permission.PermissionSchemeManager",
            "com.atlassian.jira.scheme.SchemeManager", "com.atlassian.jira.scheme.Scheme"},
            rule = "The permission scheme of a project decides; one that grants nothing gives nothing, to "
                    + "administrators neither.",
            evidence = "facts 4.6 [S8 E9 I]")
    public void shouldChangePermissionsOnlyWithTheSchemeOfTheProject() {
        PermissionSchemeManager schemes = jira.host.get(PermissionSchemeManager.class);
        PermissionManager permissions = jira.host.get(PermissionManager.class);
        Scheme empty = schemes.createSchemeObject("Empty", "");
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, jira.project, jira.admin)).isTrue();
        schemes.removeSchemesFromProject(jira.project);
        schemes.addSchemeToProject(jira.project, empty);
        assertThat(schemes.getSchemeFor(jira.project).getId()).isEqualTo(empty.getId());
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, jira.project, jira.admin)).isFalse();
    }

    @Test
    @Contract(of = "com.atlassian.jira.notification.NotificationSchemeManager",
            rule = "A project may be without notification scheme, and has at most one.",
            evidence = "facts 4.6 [S8 I]")
    public void shouldNotifyNobodyWithoutANotificationScheme() {
        NotificationSchemeManager schemes = jira.host.get(NotificationSchemeManager.class);
        Scheme own = schemes.createSchemeObject("Quiet", "");
        schemes.removeSchemesFromProject(jira.project);
        assertThat(schemes.getSchemeFor(jira.project)).isNull();
        schemes.addSchemeToProject(jira.project, own);
        assertThat(schemes.getSchemeFor(jira.project).getName()).isEqualTo("Quiet");
        assertThat(own.getEntities()).isEmpty();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.security.IssueSecuritySchemeManager",
            "com.atlassian.jira.issue.security.IssueSecurityLevelManager",
            "com.atlassian.jira.issue.security.IssueSecurityLevel", "com.atlassian.jira.scheme.SchemeEntity",
            "org.ofbiz.core.entity.GenericValue"},
            rule = "A new issue without level gets the default level of the security scheme.",
            evidence = {"https://confluence.atlassian.com/display/JIRA/Configuring+Issue-level+Security",
            "facts 4.10 [S8 E14 E15]"})
    public void shouldGiveNewIssuesTheDefaultLevelOfTheSecurityScheme() throws Exception {
        IssueSecuritySchemeManager schemes = jira.host.get(IssueSecuritySchemeManager.class);
        IssueSecurityLevelManager levels = jira.host.get(IssueSecurityLevelManager.class);
        Scheme scheme = schemes.createSchemeObject("Sides", "");
        IssueSecurityLevel shared = levels.createIssueSecurityLevel(scheme.getId(), "Shared", "");
        GenericValue stored = schemes.getScheme(scheme.getId());
        schemes.createSchemeEntity(stored, new SchemeEntity(JiraPermissionHolderType.USER.getKey(),
                jira.admin.getKey(), shared.getId()));
        stored.set("defaultlevel", shared.getId());
        schemes.updateScheme(stored);
        schemes.addSchemeToProject(jira.project, scheme);
        MutableIssue issue = jira.create("New");
        assertThat(issue.getSecurityLevelId()).isEqualTo(shared.getId());
        assertThat(levels.getSecurityLevel(shared.getId()).getSchemeId()).isEqualTo(scheme.getId());
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.status.Status", "com.atlassian.jira.config.StatusManager",
            "com.atlassian.jira.config.StatusCategoryManager",
            "com.atlassian.jira.issue.status.category.StatusCategory", "com.atlassian.jira.issue.IssueConstant"},
            rule = "A status belongs to one of the known categories and keeps its id when it is edited.",
            evidence = "facts 4.5 [S8 E12 E13 I]")
    public void shouldKeepStatusesInTheirCategory() {
        StatusManager statuses = jira.host.get(StatusManager.class);
        StatusCategoryManager categories = jira.host.get(StatusCategoryManager.class);
        Status made = statuses.createStatus("Signed", "", "/images/icons/statuses/generic.png",
                categories.getStatusCategoryByKey("indeterminate"));
        statuses.editStatus(made, "Signed off", "by all", "/images/icons/statuses/generic.png",
                categories.getStatusCategoryByKey("done"));
        Status stored = statuses.getStatus(made.getId());
        assertThat(stored.getName()).isEqualTo("Signed off");
        assertThat(stored.getStatusCategory().getKey()).isEqualTo("done");
        assertThat(categories.getStatusCategoryByKey("no such")).isNull();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.issuetype.IssueType", "com.atlassian.jira.config.IssueTypeManager"},
            rule = "A renamed issue type keeps its id.",
            evidence = "facts 4.5 [S8 E9 I]")
    public void shouldKeepTheIdOfARenamedIssueType() {
        IssueTypeManager types = jira.host.get(IssueTypeManager.class);
        IssueType made = types.createIssueType("Gate", "", "/images/icons/issuetypes/genericissue.png");
        types.updateIssueType(made, "Quality gate", "of a phase", 10300L);
        assertThat(types.getIssueType(made.getId()).getName()).isEqualTo("Quality gate");
        assertThat(types.getIssueType(made.getId()).isSubTask()).isFalse();
    }
}
