package sandbox.jira.attachment;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.io.InputStreamConsumer;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import sandbox.data.Database;
import sandbox.jira.event.IssueEvents;
import sandbox.jira.history.History;
import sandbox.jira.issue.IssueStore;

/**
 * Files of issues, without permission checks, as in Jira. Names that could leave a folder and files too big are
 * refused.
 */
public abstract class HostAttachmentManager implements AttachmentManager {
    /** Jira's default for `webwork.multipart.maxSize`. */
    private static final long SIZE_LIMIT = 10L * 1024 * 1024;
    private static final int NAME_LIMIT = 255;

    private final Database database;
    private final Attachments attachments;
    private final IssueStore issues;
    private final History history;
    private final IssueEvents events;

    protected HostAttachmentManager(Database database, Attachments attachments, IssueStore issues, History history,
            IssueEvents events) {
        this.database = database;
        this.attachments = attachments;
        this.issues = issues;
        this.history = history;
        this.events = events;
    }

    @Override
    public Attachment getAttachment(Long id) {
        return attachments.find(id).orElse(null);
    }

    @Override
    public List<Attachment> getAttachments(Issue issue) {
        return attachments.of(issue.getId());
    }

    @Override
    public ChangeItemBean createAttachment(CreateAttachmentParamsBean params) throws AttachmentException {
        Path source = params.getFile().toPath();
        refuseBadName(params.getFilename());
        try {
            if (Files.size(source) > SIZE_LIMIT) {
                throw new AttachmentException("The file is larger than " + SIZE_LIMIT + " bytes");
            }
            ChangeItemBean item = database.transactions().inTransaction(() -> store(params, source));
            if (!Boolean.TRUE.equals(params.getCopySourceFile())) {
                Files.deleteIfExists(source);
            }
            return item;
        } catch (IOException e) {
            throw new AttachmentException("The file cannot be stored", e);
        }
    }

    @Override
    public <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer) throws IOException {
        try (InputStream content = attachments.open(stored(attachment))) {
            return consumer.withInputStream(content);
        }
    }

    /**
     * Tells listeners that the issue was updated: in Jira the service above does, through which its pages and REST
     * go.
     */
    @Override
    public void deleteAttachment(Attachment attachment) {
        database.transactions().inTransaction(() -> {
            attachments.remove(stored(attachment));
            record(attachment.getIssueId(), attachment.getAuthorKey(), attachment.getId().toString(),
                    attachment.getFilename(), null, null);
            issues.byId(attachment.getIssueId()).ifPresent(issue -> events.publish(issue, attachment.getAuthorObject(),
                    EventType.ISSUE_UPDATED_ID, Map.of(), true));
        });
    }

    @Override
    public boolean attachmentsEnabled() {
        return true;
    }

    private ChangeItemBean store(CreateAttachmentParamsBean params, Path source) {
        Issue issue = params.getIssue();
        ApplicationUser author = params.getAuthor();
        String key = author == null ? null : author.getKey();
        try {
            long id = attachments.add(issue.getId(), issue.getProjectObject().getKey() + "/" + issue.getKey(),
                    params.getFilename(), params.getContentType(), key, source);
            return record(issue.getId(), key, null, null, Long.toString(id), params.getFilename());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ChangeItemBean record(long issueId, String author, String from, String fromName, String to,
            String toName) {
        Timestamp now = new Timestamp(System.currentTimeMillis());
        ChangeItemBean item = new ChangeItemBean("jira", "Attachment", from, fromName, to, toName, now);
        history.add(issueId, author, List.of(item), now);
        issues.touch(issueId);
        return item;
    }

    private StoredAttachment stored(Attachment attachment) {
        return attachments.find(attachment.getId())
                .orElseThrow(() -> new IllegalArgumentException("There is no attachment " + attachment.getId()));
    }

    private static void refuseBadName(String name) throws AttachmentException {
        boolean bad = name == null || name.isBlank() || name.length() > NAME_LIMIT || name.equals(".")
                || name.equals("..") || name.chars().anyMatch(c -> c < ' ' || "\\/:?*\"<>|%#".indexOf(c) >= 0);
        if (bad) {
            throw new AttachmentException("The file name is empty, too long or has characters that are not allowed");
        }
    }
}
