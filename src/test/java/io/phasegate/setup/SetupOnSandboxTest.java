package io.phasegate.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import io.phasegate.language.model.Refusal;
import io.phasegate.setup.model.Decision;
import io.phasegate.setup.model.Naming;
import io.phasegate.setup.model.ObjectKeys;
import io.phasegate.setup.model.ObjectKind;
import io.phasegate.setup.model.PlannedStep;
import io.phasegate.setup.store.SetupObjectStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Test;

/** Set-up with its real adapters on the managers of the sandbox. */
public class SetupOnSandboxTest {
    private final SetupHost host = new SetupHost();

    @After
    public void closeHost() {
        host.close();
    }

    @Test
    public void shouldCompleteOnAFreshHostAndThenHaveNothingToDo() {
        host.run();
        assertThat(host.bean(SetupObjects.class).complete()).isTrue();
        assertThat(undone()).isEmpty();
        Map<String, String> before = host.dump();
        host.run();
        assertThat(host.dump()).isEqualTo(before);
    }

    @Test
    public void shouldChangeNothingThatItDidNotCreateBesideForeignObjectsOfTheSameNames() {
        foreignNamesakes();
        Map<String, String> before = host.dump();
        host.run();
        assertThat(undone()).isEmpty();
        assertThat(host.dump()).containsAllEntriesOf(before);
    }

    @Test
    public void shouldUseTheForeignIssueTypeAndStatusButNotTheForeignRole() {
        foreignNamesakes();
        host.run();
        assertThat(step(ObjectKeys.TYPE_DELIVERABLE).hostName()).isEqualTo("Deliverable");
        assertThat(step(ObjectKeys.STATUS_SIGNED).hostName()).isEqualTo("SIGNED");
        assertThat(step(ObjectKeys.ROLE_VENDOR).hostName()).endsWith("(Phasegate)");
    }

    @Test
    public void shouldTakeNewIssueTypesOutOfTheDefaultIssueTypeScheme() {
        List<String> before = defaultTypes();
        host.run();
        assertThat(defaultTypes()).isEqualTo(before).isNotEmpty();
    }

    @Test
    public void shouldSwapPlainWorkflowsInAndOursBack() {
        host.run();
        host.detach(true);
        assertThat(host.dump().toString()).doesNotContain("io.phasegate.workflow");
        host.detach(false);
        assertThat(undone()).isEmpty();
        assertThat(host.dump().toString()).contains("io.phasegate.workflow.GateActValidator");
    }

    @Test
    public void shouldBringBackWhatAnAdministratorHadEdited() {
        host.run();
        String name = host.bean(SetupObjects.class).require(ObjectKeys.WORKFLOW_PHASE);
        WorkflowXml workflows = host.bean(WorkflowXml.class);
        workflows.replace(name, workflows.xml(name).replace("Put on hold", "Pause"));
        String edited = shown(name);
        host.detach(true);
        assertThat(workflows.xml(name)).contains("Pause").doesNotContain("io.phasegate.workflow");
        host.detach(false);
        assertThat(shown(name)).isEqualTo(edited).contains("GateActValidator");
        assertThat(step(ObjectKeys.WORKFLOW_PHASE).decision()).isEqualTo(Decision.KEPT);
    }

    @Test
    public void shouldWriteAnEditedObjectAgainOnlyWhenToldTo() {
        host.run();
        String name = host.bean(SetupObjects.class).require(ObjectKeys.WORKFLOW_PHASE);
        WorkflowXml workflows = host.bean(WorkflowXml.class);
        workflows.replace(name, workflows.xml(name).replace("Put on hold", "Pause"));
        host.run();
        assertThat(workflows.xml(name)).contains("Pause");
        host.run(ObjectKeys.WORKFLOW_PHASE);
        assertThat(workflows.xml(name)).doesNotContain("Pause");
        assertThat(undone()).isEmpty();
    }

    @Test
    public void shouldLeaveDetachedWorkflowsAloneInARunOfSetUp() {
        host.run();
        host.detach(true);
        Map<String, String> detached = host.dump();
        assertThat(undone()).isEmpty();
        host.run();
        assertThat(host.dump()).isEqualTo(detached);
    }

    @Test
    public void shouldSwapWorkflowsThatAreInUseBesideTheirIssues() {
        host.run();
        ImplementationProject project = new ImplementationProject(host);
        String key = project.createPhase();
        host.detach(true);
        assertThat(project.transitions(key)).containsExactly("Start phase");
        host.detach(false);
        assertThat(undone()).isEmpty();
        assertThat(project.status(key)).isEqualTo(host.bean(SetupObjects.class).require(ObjectKeys.STATUS_NOT_STARTED));
    }

    @Test
    public void shouldGoOnWithADraftThatACrashLeftBehind() {
        host.run();
        ImplementationProject project = new ImplementationProject(host);
        String key = project.createPhase();
        draft();
        host.detach(true);
        assertThat(project.transitions(key)).containsExactly("Start phase");
        assertThat(host.get(WorkflowManager.class).getDraftWorkflow(phaseWorkflow())).isNull();
    }

    @Test
    public void shouldNotThrowAwayWhatAnAdministratorHasDrafted() {
        host.run();
        new ImplementationProject(host).createPhase();
        JiraWorkflow draft = draft();
        draft.getDescriptor().getAction(11).setName("Begin");
        host.get(WorkflowManager.class).updateWorkflow(administrator(), draft);
        assertThatThrownBy(() -> host.detach(true)).isInstanceOf(Refusal.class);
        assertThat(host.get(WorkflowManager.class).getDraftWorkflow(phaseWorkflow())).isNotNull();
    }

    @Test
    public void shouldGiveAnIssueMadeByHandTheLevelInternal() {
        host.run();
        ImplementationProject project = new ImplementationProject(host);
        assertThat(project.level(project.createPhase()))
                .isEqualTo(host.bean(SetupObjects.class).require(ObjectKeys.LEVEL_INTERNAL));
    }

    private JiraWorkflow draft() {
        return host.get(WorkflowManager.class).createDraftWorkflow(administrator(), phaseWorkflow());
    }

    private ApplicationUser administrator() {
        return host.get(JiraAuthenticationContext.class).getLoggedInUser();
    }

    private String phaseWorkflow() {
        return host.bean(SetupObjects.class).require(ObjectKeys.WORKFLOW_PHASE);
    }

    private void foreignNamesakes() {
        host.get(IssueTypeManager.class).createIssueType("Deliverable", "of somebody else", 0L);
        host.get(StatusManager.class).createStatus("SIGNED", "of somebody else", "/images/x.png",
                host.get(StatusCategoryManager.class).getStatusCategoryByKey("new"));
        host.get(IssueLinkTypeManager.class).createIssueLinkType("Produces", "makes", "is made by", null);
        String vendor = host.bean(Naming.class).text("phasegate.setup.name.project-role-vendor").both();
        host.get(ProjectRoleManager.class).createRole(new ProjectRoleImpl(vendor, "foreign"));
    }

    private String shown(String workflow) {
        return host.bean(HostKinds.class).of(ObjectKind.WORKFLOW).read(workflow).orElseThrow();
    }

    private List<String> defaultTypes() {
        IssueTypeSchemeManager schemes = host.get(IssueTypeSchemeManager.class);
        return schemes.getIssueTypesForScheme(schemes.getDefaultIssueTypeScheme()).stream().map(IssueType::getName)
                .toList();
    }

    private Map<String, Decision> undone() {
        return plan().stream().filter(step -> step.decision() != Decision.REUSE)
                .collect(Collectors.toMap(step -> step.object().key(), PlannedStep::decision));
    }

    private PlannedStep step(String key) {
        return plan().stream().filter(step -> step.object().key().equals(key)).findFirst().orElseThrow();
    }

    private List<PlannedStep> plan() {
        return host.bean(Planner.class).plan(host.bean(WantedObjects.class).catalogue(),
                host.bean(SetupObjectStore.class).all());
    }
}
