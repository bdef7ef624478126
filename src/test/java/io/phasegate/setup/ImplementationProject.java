package io.phasegate.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.phasegate.setup.model.ObjectKeys;
import java.util.List;
import sandbox.spi.IssueActions;

/** A project on the schemes of set-up, made with the host's managers. Fixture of the set-up tests. */
final class ImplementationProject {
    private final SetupHost host;
    private final SetupObjects objects;
    private final ApplicationUser admin;
    private final Project project;

    ImplementationProject(SetupHost host) {
        this.host = host;
        this.objects = host.bean(SetupObjects.class);
        this.admin = host.get(UserManager.class).getUserByName("admin");
        ProjectService projects = host.get(ProjectService.class);
        this.project = projects.createProject(projects.validateCreateProject(admin, new ProjectCreationData.Builder()
                .withName("Huadong Instruments").withKey("HDI").withLead(admin).build()));
        assignSchemes();
    }

    private void assignSchemes() {
        IssueTypeSchemeManager types = host.get(IssueTypeSchemeManager.class);
        types.setProjectAssociationsForIssueTypeScheme(host.get(FieldConfigSchemeManager.class)
                .getFieldConfigScheme(id(ObjectKeys.SCHEME_ISSUE_TYPES)), List.of(project));
        WorkflowSchemeManager workflows = host.get(WorkflowSchemeManager.class);
        workflows.addSchemeToProject(project, workflows.getSchemeObject(id(ObjectKeys.SCHEME_WORKFLOWS)));
        IssueSecuritySchemeManager security = host.get(IssueSecuritySchemeManager.class);
        security.addSchemeToProject(project, security.getSchemeObject(id(ObjectKeys.SCHEME_SECURITY)));
        host.get(ProjectRoleService.class).addActorsToProjectRole(List.of(admin.getKey()),
                host.get(ProjectRoleManager.class).getProjectRole(id(ObjectKeys.ROLE_VENDOR)), project,
                ProjectRoleActor.USER_ROLE_ACTOR_TYPE, new SimpleErrorCollection());
    }

    String createPhase() {
        IssueService issues = host.get(IssueService.class);
        CreateValidationResult valid = issues.validateCreate(admin, issues.newIssueInputParameters()
                .setProjectId(project.getId()).setIssueTypeId(objects.require(ObjectKeys.TYPE_PHASE))
                .setSummary("Preparation").setReporterId("admin"));
        assertThat(valid.getErrorCollection().hasAnyErrors()).as("%s", valid.getErrorCollection().getErrors())
                .isFalse();
        return issues.create(admin, valid).getIssue().getKey();
    }

    List<String> transitions(String key) {
        return host.get(IssueActions.class).transitions(admin.getKey(), issue(key)).stream()
                .map(IssueActions.Transition::name).toList();
    }

    String status(String key) {
        return issue(key).getStatusId();
    }

    String level(String key) {
        return String.valueOf(issue(key).getSecurityLevelId());
    }

    private Issue issue(String key) {
        return host.get(IssueManager.class).getIssueByCurrentKey(key);
    }

    private Long id(String objectKey) {
        return Long.valueOf(objects.require(objectKey));
    }
}
