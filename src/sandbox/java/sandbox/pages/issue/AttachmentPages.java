package sandbox.pages.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.io.IOException;
import java.util.List;
import sandbox.attachment.AttachmentDownload;
import sandbox.attachment.AttachmentUpload;
import sandbox.attachment.UploadRefused;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;

/** Files of an issue: upload, download, removal. */
final class AttachmentPages {
    private final IssueFinder finder;
    private final AttachmentManager attachments;
    private final PermissionManager permissions;
    private final AttachmentUpload upload;
    private final AttachmentDownload download;

    AttachmentPages(IssueFinder finder, AttachmentManager attachments, PermissionManager permissions,
            AttachmentUpload upload, AttachmentDownload download) {
        this.finder = finder;
        this.attachments = attachments;
        this.permissions = permissions;
        this.upload = upload;
        this.download = download;
    }

    void mount(Routes routes) {
        routes.get("/secure/AttachFile!default\\.jspa",
                finder.withId((page, issue) -> render(page, issue, List.of())));
        routes.post("/secure/AttachFile\\.jspa", finder.withId(this::attach));
        routes.post("/secure/DeleteAttachment\\.jspa", finder.withId(this::remove));
        routes.get("/secure/attachment/(\\d{1,18})/[^/]*", this::send);
    }

    private Answer attach(PageRequest page, MutableIssue issue) {
        try {
            upload.attach(page.http(), issue, page.user());
            return Answer.redirect("/browse/" + issue.getKey());
        } catch (UploadRefused e) {
            return render(page, issue, List.of(page.t(e.getMessage(), e.fileName())));
        }
    }

    private Answer render(PageRequest page, MutableIssue issue, List<String> messages) {
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ATTACHMENTS, issue, page.user())) {
            return Answer.forbidden();
        }
        return Answer.page("issue/attach", page.t("sandbox.attachment.title", issue.getKey()),
                        Frame.project(issue.getProjectObject(), "issues"))
                .with("issue", IssueRow.of(issue))
                .with("messages", messages);
    }

    private Answer remove(PageRequest page, MutableIssue issue) throws IOException {
        Attachment attachment = attachments.getAttachment(page.id("attachment"));
        if (attachment == null || !attachment.getIssueId().equals(issue.getId())) {
            return Answer.notFound();
        }
        if (!download.mayDelete(attachment, issue, page.user())) {
            return Answer.forbidden();
        }
        try {
            attachments.deleteAttachment(attachment);
        } catch (RemoveException e) {
            throw new IOException(e);
        }
        return Answer.redirect("/browse/" + issue.getKey());
    }

    private Answer send(PageRequest page) {
        Attachment attachment = attachments.getAttachment(Long.valueOf(page.path(1)));
        MutableIssue issue = attachment == null ? null : finder.byId(page, attachment.getIssueId());
        return issue == null ? Answer.notFound()
                : Answer.direct(sent -> download.send(attachment, sent.response()));
    }
}
