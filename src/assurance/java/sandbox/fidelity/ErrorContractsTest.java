package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.web.util.AttachmentException;
import com.opensymphony.workflow.FactoryException;
import com.atlassian.jira.workflow.WorkflowUtil;
import java.io.File;
import java.util.List;
import java.util.Objects;
import org.junit.After;
import org.junit.Test;
import sandbox.jira.Fixture;

/** What host services answer when something is not there or cannot be done. */
public class ErrorContractsTest {
    private final Fixture jira = new Fixture();

    @After
    public void close() {
        jira.close();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.IssueManager", "com.atlassian.jira.project.ProjectManager",
            "com.atlassian.jira.user.util.UserManager"},
            rule = "Managers answer null for issues, projects and users that are not there.",
            evidence = {"facts 4.2 [S11 E1 E2 I]", "facts 4.8 [S11 S8 I]", "facts 4.9 [S8 I]"})
    public void shouldAnswerNullForWhatIsNotThere() {
        assertThat(jira.host.get(IssueManager.class).getIssueObject(77L)).isNull();
        assertThat(jira.host.get(IssueManager.class).getIssueByCurrentKey("ABC-77")).isNull();
        assertThat(jira.host.get(IssueManager.class).getIssueObjects(List.of(77L))).allMatch(Objects::isNull);
        assertThat(jira.host.get(ProjectManager.class).getProjectObjByKey("NONE")).isNull();
        assertThat(jira.host.get(UserManager.class).getUserByName("nobody")).isNull();
        assertThat(jira.host.get(UserManager.class).getUserByKey("JIRAUSER1")).isNull();
    }

    @Test
    @Contract(of = "com.atlassian.jira.exception.CreateException",
            rule = "A link to an issue that is not there is refused with CreateException.",
            evidence = "facts 4.10 [S8 E9 I]")
    public void shouldRefuseToLinkWhatIsNotThere() {
        Issue issue = jira.create("One");
        assertThatThrownBy(() -> jira.host.get(IssueLinkManager.class).createIssueLink(issue.getId(), 77L, 1L, null,
                jira.admin)).isInstanceOf(CreateException.class);
    }

    @Test
    @Contract(of = "com.atlassian.jira.web.util.AttachmentException",
            rule = "An attachment whose bytes cannot be stored is refused with AttachmentException.",
            evidence = "https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/issue/"
                    + "AttachmentManager.html")
    public void shouldRefuseAnAttachmentWhoseFileIsNotThere() {
        CreateAttachmentParamsBean gone = new CreateAttachmentParamsBean.Builder(new File("no such file"), "a.pdf",
                "application/pdf", jira.admin, jira.create("One")).build();
        assertThatThrownBy(() -> jira.host.get(AttachmentManager.class).createAttachment(gone))
                .isInstanceOf(AttachmentException.class);
    }

    @Test
    @Contract(of = {"com.opensymphony.workflow.FactoryException", "com.atlassian.jira.workflow.WorkflowUtil"},
            rule = "Text that is no workflow is refused with FactoryException when it is read.",
            evidence = "facts 4.7 [S8 E13 I]")
    public void shouldRefuseXmlThatIsNoWorkflow() {
        assertThatThrownBy(() -> WorkflowUtil.convertXMLtoWorkflowDescriptor("<workflow>")).isInstanceOf(
                FactoryException.class);
        assertThatThrownBy(() -> WorkflowUtil.convertXMLtoWorkflowDescriptor(null)).isInstanceOf(
                FactoryException.class);
    }

    @Test
    @Contract(of = {"com.atlassian.jira.util.SimpleErrorCollection", "com.atlassian.jira.util.ErrorCollection"},
            rule = "General messages and errors of fields are kept apart, and either is an error.",
            evidence = "facts 4.8 [S8 E11 I]")
    public void shouldCollectMessagesAndErrorsOfFields() {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        assertThat(errors.hasAnyErrors()).isFalse();
        errors.addErrorMessage("general");
        errors.addError("summary", "first");
        assertThat(errors.getErrorMessages()).containsExactly("general");
        assertThat(errors.getErrors()).containsEntry("summary", "first");
        assertThat(errors.hasAnyErrors()).isTrue();
    }
}
