package sandbox.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Map;
import sandbox.spi.UserDirectory;

/** A host with the project ABC, its administrator and further people by name. */
public final class Fixture implements AutoCloseable {
    public final TestHost host;
    public final ApplicationUser admin;
    public final Project project;
    public final IssueService issues;

    public Fixture() {
        this(new TestHost());
    }

    public Fixture(Map<String, Object> workflowModules) {
        this(new TestHost(workflowModules));
    }

    public Fixture(TestHost host) {
        this.host = host;
        admin = host.get(UserManager.class).getUserByName("admin");
        project = project("ABC");
        issues = host.get(IssueService.class);
        loginAs(admin);
    }

    public Project project(String key) {
        ProjectService projects = host.get(ProjectService.class);
        return projects.createProject(projects.validateCreateProject(admin, new ProjectCreationData.Builder()
                .withName("Project " + key).withKey(key).withLead(admin).build()));
    }

    public void loginAs(ApplicationUser user) {
        host.get(JiraAuthenticationContext.class).setLoggedInUser(user);
    }

    public ApplicationUser user(String name) {
        host.get(UserDirectory.class).createUser(name, name, "User " + name, name + "@example.com");
        return host.get(UserManager.class).getUserByName(name);
    }

    /** A user without the right to use the application. */
    public ApplicationUser outsider(String name) {
        ApplicationUser user = user(name);
        host.get(UserDirectory.class).removeFromGroup(name, "jira-software-users");
        return user;
    }

    public String type(String name) {
        return host.get(IssueTypeManager.class).getIssueTypes().stream().filter(type -> type.getName().equals(name))
                .findFirst().map(IssueType::getId).orElseThrow();
    }

    public IssueInputParameters input() {
        return issues.newIssueInputParameters();
    }

    public IssueInputParameters task(String summary) {
        return input().setProjectId(project.getId()).setIssueTypeId(type("Task")).setSummary(summary)
                .setReporterId("admin");
    }

    public MutableIssue create(String summary) {
        return create(admin, task(summary));
    }

    public MutableIssue create(ApplicationUser user, IssueInputParameters input) {
        IssueService.CreateValidationResult valid = issues.validateCreate(user, input);
        if (!valid.isValid()) {
            throw new AssertionError(valid.getErrorCollection().getErrors() + " "
                    + valid.getErrorCollection().getErrorMessages());
        }
        IssueService.IssueResult result = issues.create(user, valid);
        if (!result.isValid()) {
            throw new AssertionError(result.getErrorCollection().getErrorMessages());
        }
        return result.getIssue();
    }

    public IssueService.IssueResult transition(ApplicationUser user, MutableIssue issue, int action) {
        IssueService.TransitionValidationResult valid =
                issues.validateTransition(user, issue.getId(), action, input());
        return valid.isValid() ? issues.transition(user, valid)
                : new IssueService.IssueResult(issue, valid.getErrorCollection());
    }

    @Override
    public void close() {
        host.get(JiraAuthenticationContext.class).clearLoggedInUser();
        host.close();
    }
}
