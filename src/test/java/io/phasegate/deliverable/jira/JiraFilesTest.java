package io.phasegate.deliverable.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.io.InputStreamConsumer;
import com.atlassian.jira.web.util.AttachmentException;
import io.phasegate.deliverable.AttachedFile;
import io.phasegate.journal.model.Sha256;
import io.phasegate.organisation.Sheet;
import io.phasegate.project.jira.AHost;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Mockito;

public class JiraFilesTest {
    private static final Sheet SHEET = new Sheet("list v1.html", "text/html", "names".getBytes(StandardCharsets.UTF_8));

    private final AHost host = new AHost();
    private final AttachmentManager attachments = host.mock(AttachmentManager.class);
    private final MutableIssue issue = Mockito.mock(MutableIssue.class);
    private final ApplicationUser li = AHost.user("li");
    private final List<Attachment> attached = new ArrayList<>();
    private final JiraFiles files = new JiraFiles(host.components(), host.mock(IssueManager.class),
            host.mock(JiraAuthenticationContext.class));

    @Before
    public void hostHasAnIssue() {
        when(host.mock(JiraAuthenticationContext.class).getLoggedInUser()).thenReturn(li);
        when(host.mock(IssueManager.class).getIssueObject(7L)).thenReturn(issue);
        when(issue.getKey()).thenReturn("HDI-7");
        when(attachments.getAttachments(issue)).thenReturn(attached);
    }

    @Test
    public void shouldListFilesInTheOrderInWhichTheyWereAttached() {
        attached.add(attachment(502, "b.pdf"));
        attached.add(attachment(501, "a.pdf"));
        assertThat(files.of(7)).containsExactly(new AttachedFile(501, "a.pdf", 2048),
                new AttachedFile(502, "b.pdf", 2048));
    }

    @Test
    public void shouldKnowNoFilesOfAnIssueThatIsGone() {
        attached.add(attachment(501, "a.pdf"));
        assertThat(files.of(8)).isEmpty();
    }

    @Test
    public void shouldTakeTheFingerprintOfTheWholeContent() throws Exception {
        contentOf(501, "x".repeat(100_000));
        assertThat(files.sha256(501)).isEqualTo(Sha256.of("x".repeat(100_000)));
    }

    @Test
    public void shouldSayWhichFileIsNotReadable() throws Exception {
        when(attachments.streamAttachmentContent(any(), any())).thenThrow(new IOException("disk"));
        assertThatThrownBy(() -> files.sha256(501)).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("501");
    }

    @Test
    public void shouldAttachASheetInTheNameOfTheUserAndLeaveNothingBehind() throws Exception {
        List<File> left = new ArrayList<>();
        when(attachments.createAttachment(any())).thenAnswer(call -> {
            CreateAttachmentParamsBean params = call.getArgument(0);
            left.add(params.getFile());
            assertThat(Files.readString(params.getFile().toPath())).isEqualTo("names");
            assertThat(params.getFilename()).isEqualTo("list v1.html");
            assertThat(params.getContentType()).isEqualTo("text/html");
            assertThat(params.getAuthor()).isEqualTo(li);
            attached.addAll(List.of(attachment(502, "list v1.html"), attachment(501, "old.pdf")));
            return null;
        });
        assertThat(files.attach(7, SHEET).attachmentId()).isEqualTo(502);
        assertThat(left).singleElement().satisfies(file -> assertThat(file).doesNotExist());
    }

    @Test
    public void shouldSayWhatCouldNotBeAttachedAndLeaveNothingBehind() throws Exception {
        List<File> left = new ArrayList<>();
        when(attachments.createAttachment(any())).thenAnswer(call -> {
            left.add(call.<CreateAttachmentParamsBean>getArgument(0).getFile());
            throw new AttachmentException("quota");
        });
        assertThatThrownBy(() -> files.attach(7, SHEET)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("list v1.html").hasMessageContaining("HDI-7");
        assertThat(left).singleElement().satisfies(file -> assertThat(file).doesNotExist());
    }

    private void contentOf(long id, String content) throws IOException {
        Attachment attachment = attachment(id, "a.pdf");
        when(attachments.getAttachment(id)).thenReturn(attachment);
        when(attachments.streamAttachmentContent(eq(attachment), any())).thenAnswer(call ->
                call.<InputStreamConsumer<Object>>getArgument(1)
                        .withInputStream(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
    }

    private static Attachment attachment(long id, String name) {
        Attachment attachment = Mockito.mock(Attachment.class);
        when(attachment.getId()).thenReturn(id);
        when(attachment.getFilename()).thenReturn(name);
        when(attachment.getFilesize()).thenReturn(2048L);
        return attachment;
    }
}
