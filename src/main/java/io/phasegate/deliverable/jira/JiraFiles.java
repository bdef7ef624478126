package io.phasegate.deliverable.jira;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.util.AttachmentException;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.deliverable.AttachedFile;
import io.phasegate.deliverable.Files;
import io.phasegate.organisation.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Attachments of Jira issues. */
public final class JiraFiles implements Files {
    private final HostComponents host;
    private final IssueManager issues;
    private final JiraAuthenticationContext authentication;

    public JiraFiles(HostComponents host, IssueManager issues, JiraAuthenticationContext authentication) {
        this.host = host;
        this.issues = issues;
        this.authentication = authentication;
    }

    @Override
    public List<AttachedFile> of(long issueId) {
        MutableIssue issue = issues.getIssueObject(issueId);
        return issue == null ? List.of() : attachments().getAttachments(issue).stream()
                .map(file -> new AttachedFile(file.getId(), file.getFilename(), file.getFilesize()))
                .sorted(Comparator.comparingLong(AttachedFile::attachmentId)).toList();
    }

    @Override
    public String sha256(long attachmentId) {
        Attachment attachment = attachments().getAttachment(attachmentId);
        try {
            return attachments().streamAttachmentContent(attachment, JiraFiles::digest);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read attachment " + attachmentId, e);
        }
    }

    @Override
    public AttachedFile attach(long issueId, Sheet sheet) {
        MutableIssue issue = issues.getIssueObject(issueId);
        try {
            Path file = java.nio.file.Files.createTempFile("phasegate", ".sheet");
            try {
                java.nio.file.Files.write(file, sheet.content());
                attachments().createAttachment(new CreateAttachmentParamsBean.Builder(file.toFile(), sheet.fileName(),
                        sheet.contentType(), authentication.getLoggedInUser(), issue).build());
            } finally {
                java.nio.file.Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot attach " + sheet.fileName() + " to " + issue.getKey(), e);
        } catch (AttachmentException e) {
            throw new IllegalStateException("Cannot attach " + sheet.fileName() + " to " + issue.getKey(), e);
        }
        return of(issueId).stream().reduce((first, second) -> second).orElseThrow();
    }

    private AttachmentManager attachments() {
        return host.get(AttachmentManager.class);
    }

    private static String digest(InputStream content) throws IOException {
        try (DigestInputStream in = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
