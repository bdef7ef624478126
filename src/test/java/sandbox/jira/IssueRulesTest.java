package sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import sandbox.fidelity.Contract;
import sandbox.fidelity.NamedRule;
import sandbox.spi.MailOutbox;

/** Creating, editing, linking, commenting and deleting issues, with what each leaves behind. */
public class IssueRulesTest {
    private final Fixture jira = new Fixture();

    @After
    public void close() {
        jira.close();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.event.issue.IssueEvent",
            "com.atlassian.jira.bc.issue.IssueService$IssueResult"},
            rule = "A new issue is announced by one event of the type of its creation.",
            evidence = "facts 3.12 [S11 E4 I]",
            named = NamedRule.ISSUE_EVENTS_COME_ONCE_PER_CHANGE)
    public void shouldCreateIssueWithKeyStatusAndOneEvent() {
        MutableIssue issue = jira.create("First");
        assertThat(issue.getKey()).isEqualTo("ABC-1");
        assertThat(issue.getStatus().getName()).isEqualTo("To Do");
        assertThat(issue.getPriority().getName()).isEqualTo("Medium");
        assertThat(jira.host.events).hasSize(1);
        assertThat(((IssueEvent) jira.host.events.get(0)).getEventTypeId()).isEqualTo(1L);
    }

    /** Facts 5.1: services check, managers do not. */
    @Test
    @Contract(of = {"com.atlassian.jira.bc.issue.IssueService",
            "com.atlassian.jira.bc.issue.IssueService$CreateValidationResult",
            "com.atlassian.jira.issue.IssueInputParameters", "com.atlassian.jira.util.ErrorCollection"},
            rule = "Validation names every wrong field at once, each under the id of its field.",
            evidence = "facts 4.2 [S8 E9 I]")
    public void shouldNameEveryFaultOfNewIssueAtOnce() {
        IssueService.CreateValidationResult result = jira.issues.validateCreate(jira.admin, jira.input()
                .setProjectId(jira.project.getId()).setIssueTypeId(jira.type("Task")).setSummary(" ")
                .setPriorityId("77").setDueDate("soon").setAssigneeId("nobody"));
        assertThat(result.getErrorCollection().getErrors())
                .containsOnlyKeys("summary", "priority", "duedate", "assignee", "reporter");
    }

    @Test
    public void shouldRefuseIssueOfUserWhoMayNotCreate() {
        ApplicationUser outsider = jira.outsider("olga");
        assertThat(jira.issues.validateCreate(outsider, jira.task("X")).getErrorCollection().getErrorMessages())
                .containsExactly("You do not have permission to create issues in this project.");
        assertThat(jira.issues.validateCreate(null, jira.task("X")).isValid()).isFalse();
    }

    @Test
    @Contract(of = "com.atlassian.jira.issue.IssueInputParameters",
            rule = "A value for a field that is not on the screen is an error unless the caller skips the screen "
                    + "check.",
            evidence = "facts 4.2 [S8 E9 I]")
    public void shouldRefuseFieldThatIsNotOnTheScreen() {
        IssueService.CreateValidationResult result =
                jira.issues.validateCreate(jira.admin, jira.task("X").setResolutionId("10000"));
        assertThat(result.getErrorCollection().getErrors().get("resolution")).contains("appropriate screen");
    }

    /** Facts U15: REST of a hidden issue answers with its own message, an unknown one with another. */
    @Test
    public void shouldTellHiddenFromUnknownIssue() {
        MutableIssue issue = jira.create("X");
        ApplicationUser outsider = jira.outsider("olga");
        assertThat(jira.issues.getIssue(outsider, issue.getKey()).getErrorCollection().getErrorMessages())
                .containsExactly("You do not have the permission to see the specified issue.");
        assertThat(jira.issues.getIssue(outsider, "ABC-99").getErrorCollection().getErrorMessages())
                .containsExactly("Issue Does Not Exist");
    }

    @Test
    public void shouldWriteHistoryOfEveryChangedField() {
        MutableIssue issue = jira.create("Old");
        IssueService.UpdateValidationResult valid = jira.issues.validateUpdate(jira.admin, issue.getId(),
                jira.input().setSummary("New").setAssigneeId("admin").setComment("because"));
        assertThat(jira.issues.update(jira.admin, valid).getIssue().getSummary()).isEqualTo("New");
        ChangeHistoryManager history = jira.host.get(ChangeHistoryManager.class);
        assertThat(history.getChangeItemsForField(issue, "summary")).singleElement()
                .satisfies(item -> assertThat(item.getFromString() + ">" + item.getToString()).isEqualTo("Old>New"));
        assertThat(history.getChangeItemsForField(issue, "assignee")).hasSize(1);
        assertThat(jira.host.get(CommentManager.class).getComments(issue)).hasSize(1);
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.IssueManager", "com.atlassian.jira.event.type.EventDispatchOption"},
            rule = "Managers ask for no permission, and dispatch only the events they are told to.",
            evidence = {"facts 5.1 [I]", "facts 4.2 [I]"})
    public void shouldStoreThroughIssueManagerWithoutAskingPermission() {
        MutableIssue issue = jira.create("Old");
        issue.setSummary("Changed");
        Issue stored = jira.host.get(IssueManager.class).updateIssue(null, issue,
                EventDispatchOption.DO_NOT_DISPATCH, false);
        assertThat(stored.getSummary()).isEqualTo("Changed");
        assertThat(jira.host.events).hasSize(1);
    }

    /** A stale copy of an issue must not undo what others changed meanwhile. */
    @Test
    @Contract(of = "com.atlassian.jira.issue.MutableIssue",
            rule = "Storing an issue stores what was set on it; what others changed meanwhile stays.",
            evidence = "facts 4.2 [S11 E1 I]")
    public void shouldStoreOnlyWhatWasChangedOnTheIssue() {
        MutableIssue stale = jira.create("Old");
        jira.transition(jira.admin, stale, 31);
        stale.setDescription("added later");
        Issue stored = jira.host.get(IssueManager.class).updateIssue(jira.admin, stale,
                EventDispatchOption.DO_NOT_DISPATCH, false);
        assertThat(stored.getStatus().getName()).isEqualTo("Done");
        assertThat(stored.getDescription()).isEqualTo("added later");
        assertThat(jira.host.get(ChangeHistoryManager.class).getChangeItemsForField(stored, "status")).hasSize(1);
    }

    @Test
    public void shouldRefuseToChangeTypeByEditing() {
        MutableIssue issue = jira.create("Task");
        assertThat(jira.issues.validateUpdate(jira.admin, issue.getId(),
                jira.input().setIssueTypeId(jira.type("Bug"))).getErrorCollection().getErrors())
                .containsOnlyKeys("issuetype");
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.link.IssueLinkManager",
            "com.atlassian.jira.issue.link.IssueLinkTypeManager", "com.atlassian.jira.issue.link.IssueLinkType"},
            rule = "Linking the same issues twice with one type makes one link; both issues have it in their "
                    + "history.",
            evidence = "facts 4.10 [S8 E9 I]")
    public void shouldLinkOnceAndTellBothIssues() throws Exception {
        IssueLinkTypeManager types = jira.host.get(IssueLinkTypeManager.class);
        types.createIssueLinkType("Blocks", "blocks", "is blocked by", null);
        Long type = types.getIssueLinkTypesByName("Blocks").iterator().next().getId();
        Issue one = jira.create("One");
        Issue two = jira.create("Two");
        IssueLinkManager links = jira.host.get(IssueLinkManager.class);
        links.createIssueLink(one.getId(), two.getId(), type, null, jira.admin);
        links.createIssueLink(one.getId(), two.getId(), type, null, jira.admin);
        assertThat(links.getOutwardLinks(one.getId())).hasSize(1);
        assertThat(jira.host.get(ChangeHistoryManager.class).getChangeItemsForField(two, "Link")).hasSize(1);
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.AttachmentManager",
            "com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean$Builder",
            "com.atlassian.jira.issue.attachment.Attachment"},
            rule = "An attachment gives back name and bytes as they were; its name never becomes a path.",
            evidence = {"facts 4.10 [I]",
            "https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/issue/AttachmentManager.html"})
    public void shouldKeepFilesUnderNumbersWhateverTheirName() throws Exception {
        Issue issue = jira.create("With file");
        Path file = Files.writeString(Files.createTempFile("a", "b"), "content");
        AttachmentManager attachments = jira.host.get(AttachmentManager.class);
        attachments.createAttachment(new CreateAttachmentParamsBean.Builder(file.toFile(), "签收单.pdf",
                "application/pdf", jira.admin, issue).build());
        assertThat(attachments.getAttachments(issue)).singleElement().satisfies(one -> {
            assertThat(one.getFilename()).isEqualTo("签收单.pdf");
            assertThat(attachments.<String>streamAttachmentContent(one, in ->
                    new String(in.readAllBytes(), StandardCharsets.UTF_8))).isEqualTo("content");
        });
    }

    @Test
    public void shouldDeleteIssueWithAllThatHangsOnIt() {
        MutableIssue issue = jira.create("Gone");
        jira.host.get(CommentManager.class).create(issue, jira.admin, "x", false);
        jira.issues.delete(jira.admin, jira.issues.validateDelete(jira.admin, issue.getId()));
        assertThat(jira.host.get(IssueManager.class).getIssueObject(issue.getKey())).isNull();
        for (String table : List.of("issue_comment", "change_group", "workflow_entry", "workflow_step")) {
            assertThat(jira.host.database.sql().number("SELECT COUNT(*) AS n FROM " + table)).isZero();
        }
    }

    @Test
    public void shouldMailReporterAboutOthersChangesOnly() {
        ApplicationUser ann = jira.user("ann");
        MutableIssue issue = jira.create("Mail");
        MailOutbox outbox = jira.host.get(MailOutbox.class);
        assertThat(outbox.newest(10)).isEmpty();
        jira.issues.assign(ann, jira.issues.validateAssign(ann, issue.getId(), "ann"));
        assertThat(outbox.newest(10)).singleElement()
                .satisfies(mail -> assertThat(mail.to()).isEqualTo("admin@example.com"));
    }
}
