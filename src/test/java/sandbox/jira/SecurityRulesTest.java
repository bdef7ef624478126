package sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.JiraPermissionHolderType;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import sandbox.fidelity.Contract;
import sandbox.fidelity.NamedRule;

/** Roles, permission schemes and issue security: an issue of a level is there for its members only, on every way. */
public class SecurityRulesTest {
    private final Fixture jira = new Fixture();
    private final ApplicationUser vendor = jira.user("vera");
    private final ApplicationUser customer = jira.user("carl");
    private ProjectRole vendors;
    private Long internal;

    @Before
    public void givenLevelForVendors() throws Exception {
        vendors = role("Vendor side", vendor);
        IssueSecuritySchemeManager schemes = jira.host.get(IssueSecuritySchemeManager.class);
        Scheme scheme = schemes.createSchemeObject("Sides", "");
        internal = jira.host.get(IssueSecurityLevelManager.class)
                .createIssueSecurityLevel(scheme.getId(), "Internal", "").getId();
        schemes.createSchemeEntity(schemes.getScheme(scheme.getId()), new SchemeEntity(
                JiraPermissionHolderType.PROJECT_ROLE.getKey(), vendors.getId().toString(), internal));
        schemes.addSchemeToProject(jira.project, scheme);
        permissions("SET_ISSUE_SECURITY", "applicationRole", "");
    }

    @After
    public void close() {
        jira.close();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.security.IssueSecurityLevelManager",
            "com.atlassian.jira.issue.security.IssueSecuritySchemeManager",
            "com.atlassian.jira.issue.security.IssueSecurityLevel", "com.atlassian.jira.scheme.SchemeEntity",
            "com.atlassian.jira.security.PermissionManager"},
            rule = "An issue of a security level is there for members of the level only: read, search, "
                    + "permissions, transitions.",
            evidence = {"facts 4.10 [S8 E15 I]", "facts 5.1 [I]"},
            named = NamedRule.ISSUE_SECURITY_FILTERS_SEARCH_LINKS_AND_COUNTS)
    public void shouldHideIssueOfLevelOnEveryWay() throws Exception {
        MutableIssue issue = internalIssue();
        assertThat(jira.issues.getIssue(customer, issue.getId()).getIssue()).isNull();
        assertThat(jira.issues.getIssue(vendor, issue.getId()).getIssue()).isNotNull();
        assertThat(found(customer)).isEmpty();
        assertThat(found(vendor)).containsExactly(issue.getKey());
        PermissionManager manager = jira.host.get(PermissionManager.class);
        assertThat(manager.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, customer)).isFalse();
        assertThat(jira.transition(customer, issue, 31).isValid()).isFalse();
    }

    /** Administrators are not members of a level by being administrators, as in Jira. */
    @Test
    @Contract(of = "com.atlassian.jira.issue.security.IssueSecurityLevelManager",
            rule = "Administrators are not members of a security level by being administrators.",
            evidence = "https://confluence.atlassian.com/display/JIRA/Configuring+Issue-level+Security")
    public void shouldHideIssueOfLevelFromAdministratorToo() throws Exception {
        internalIssue();
        assertThat(found(jira.admin)).isEmpty();
    }

    @Test
    @Contract(of = "com.atlassian.jira.issue.IssueInputParameters",
            rule = "Only who may set issue security and is a member of the level can give it to an issue.",
            evidence = "https://confluence.atlassian.com/display/JIRA/Configuring+Issue-level+Security")
    public void shouldLetOnlyMembersSetLevel() {
        IssueService.CreateValidationResult refused = jira.issues.validateCreate(customer,
                jira.task("X").setReporterId("carl").setSecurityLevelId(internal));
        assertThat(refused.getErrorCollection().getErrors()).containsOnlyKeys("security");
    }

    @Test
    @Contract(of = {"com.atlassian.jira.security.roles.ProjectRoleManager",
            "com.atlassian.jira.security.roles.ProjectRoleImpl",
            "com.atlassian.jira.security.roles.ProjectRole",
            "com.atlassian.jira.permission.PermissionSchemeManager", "com.atlassian.jira.scheme.SchemeManager",
            "com.atlassian.jira.scheme.Scheme"},
            rule = "A permission granted to a role applies to its members in that project.",
            evidence = {"facts 4.6 [S8 E15 I]", "facts 4.8 [S8 E11 E15 I]"})
    public void shouldApplyPermissionsOfRoleOnlyWhereItIsHeld() {
        permissions("EDIT_ISSUES", "projectrole", vendors.getId().toString());
        MutableIssue issue = jira.create("Shared");
        assertThat(jira.issues.isEditable(issue, vendor)).isTrue();
        assertThat(jira.issues.isEditable(issue, customer)).isFalse();
        MutableIssue elsewhere = jira.create(jira.admin, jira.input().setSummary("Other").setReporterId("admin")
                .setIssueTypeId(jira.type("Task")).setProjectId(jira.project("XYZ").getId()));
        assertThat(jira.issues.isEditable(elsewhere, vendor)).isTrue();
    }

    /** Facts 4.10: a comment for a role is shown to its holders only. */
    @Test
    public void shouldShowRestrictedCommentToHoldersOnly() {
        MutableIssue issue = jira.create("Shared");
        CommentManager comments = jira.host.get(CommentManager.class);
        comments.create(issue, vendor, "for us", null, vendors.getId(), false);
        assertThat(comments.getCommentsForUser(issue, customer)).isEmpty();
        assertThat(comments.getCommentsForUser(issue, vendor)).hasSize(1);
        assertThat(search(customer, "text ~ \"for us\"")).isEmpty();
        assertThat(search(vendor, "text ~ \"for us\"")).hasSize(1);
    }

    /** Facts 4.8 [S8 E11]: the service acts as the logged-in user, who must administer the project. */
    @Test
    @Contract(of = {"com.atlassian.jira.bc.projectroles.ProjectRoleService",
            "com.atlassian.jira.util.SimpleErrorCollection",
            "com.atlassian.jira.security.JiraAuthenticationContext"},
            rule = "Membership of roles is changed as the logged-in user, who must administer the project.",
            evidence = "facts 4.8 [S8 E11]")
    public void shouldLetOnlyProjectAdministratorsChangeRoles() {
        jira.loginAs(customer);
        ErrorCollection errors = new SimpleErrorCollection();
        jira.host.get(ProjectRoleService.class).addActorsToProjectRole(List.of(customer.getKey()), vendors,
                jira.project, ProjectRoleActor.USER_ROLE_ACTOR_TYPE, errors);
        assertThat(errors.hasAnyErrors()).isTrue();
        assertThat(jira.host.get(ProjectRoleManager.class).isUserInProjectRole(customer, vendors, jira.project))
                .isFalse();
    }

    @Test
    public void shouldShowIssueToReporterWhenSchemeSaysReporter() throws Exception {
        permissions("BROWSE_PROJECTS", "reporter", null);
        jira.create(customer, jira.task("Mine").setReporterId("carl"));
        assertThat(found(customer)).hasSize(1);
        assertThat(found(vendor)).isEmpty();
    }

    @Test
    public void shouldJudgePermissionOfAssigneeByTheIssueAsItWas() {
        permissions("SCHEDULE_ISSUES", "assignee", null);
        MutableIssue issue = jira.create("Not mine");
        assertThat(jira.issues.validateUpdate(vendor, issue.getId(), jira.input().setAssigneeId("vera")
                .setDueDate("1/Jan/27")).getErrorCollection().getErrors()).containsOnlyKeys("duedate");
    }

    @Test
    @Contract(of = "com.atlassian.jira.issue.security.IssueSecurityLevelManager",
            rule = "Sub-tasks have the security level of their parent.",
            evidence = "https://confluence.atlassian.com/display/JIRA/Configuring+Issue-level+Security")
    public void shouldGiveSubTasksTheLevelOfTheirParent() {
        MutableIssue parent = jira.create(vendor, jira.task("Parent").setReporterId("vera"));
        IssueService.CreateValidationResult valid = jira.issues.validateSubTaskCreate(vendor, parent.getId(),
                jira.task("Child").setReporterId("vera").setIssueTypeId(jira.type("Sub-task")));
        MutableIssue child = jira.issues.create(vendor, valid).getIssue();
        jira.issues.update(vendor, jira.issues.validateUpdate(vendor, parent.getId(),
                jira.input().setSecurityLevelId(internal)));
        assertThat(jira.issues.getIssue(customer, child.getId()).getIssue()).isNull();
    }

    private MutableIssue internalIssue() {
        return jira.create(vendor, jira.task("Secret").setReporterId("vera").setSecurityLevelId(internal));
    }

    private ProjectRole role(String name, ApplicationUser holder) {
        ProjectRole role = jira.host.get(ProjectRoleManager.class).createRole(new ProjectRoleImpl(name, ""));
        ErrorCollection errors = new SimpleErrorCollection();
        jira.host.get(ProjectRoleService.class).addActorsToProjectRole(List.of(holder.getKey()), role, jira.project,
                ProjectRoleActor.USER_ROLE_ACTOR_TYPE, errors);
        assertThat(errors.getErrorMessages()).isEmpty();
        return role;
    }

    /** Gives the project a copy of its permission scheme in which only this holder has the permission. */
    private void permissions(String permission, String type, String parameter) {
        PermissionSchemeManager schemes = jira.host.get(PermissionSchemeManager.class);
        Scheme current = schemes.getSchemeFor(jira.project);
        List<SchemeEntity> entities = new ArrayList<>(current.getEntities());
        entities.removeIf(entity -> entity.getEntityTypeId().toString().equals(permission));
        entities.add(new SchemeEntity(type, parameter, permission));
        Scheme changed = schemes.createSchemeAndEntities(
                new Scheme(null, "PermissionScheme", current.getName() + "+", entities));
        schemes.removeSchemesFromProject(jira.project);
        schemes.addSchemeToProject(jira.project, changed);
    }

    private List<String> found(ApplicationUser user) {
        return search(user, "project = ABC");
    }

    private List<String> search(ApplicationUser user, String jql) {
        try {
            SearchService service = jira.host.get(SearchService.class);
            return service.search(user, service.parseQuery(user, jql).getQuery(), PagerFilter.getUnlimitedFilter())
                    .getResults().stream().map(Issue::getKey).toList();
        } catch (SearchException e) {
            throw new AssertionError(e);
        }
    }
}
