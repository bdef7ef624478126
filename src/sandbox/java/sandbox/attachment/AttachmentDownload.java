package sandbox.attachment;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Sends files so that no browser runs what somebody uploaded. */
public final class AttachmentDownload {
    private static final Set<String> HARMLESS = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp",
            "application/pdf", "text/plain");
    private final AttachmentManager attachments;
    private final PermissionManager permissions;

    public AttachmentDownload(AttachmentManager attachments, PermissionManager permissions) {
        this.attachments = attachments;
        this.permissions = permissions;
    }

    /** The caller has checked that the user may see the issue. */
    public void send(Attachment attachment, HttpServletResponse response) throws IOException {
        String type = type(attachment);
        boolean harmless = HARMLESS.contains(type);
        response.setContentType(harmless ? type + (type.startsWith("text/") ? ";charset=UTF-8" : "")
                : "application/octet-stream");
        response.setContentLengthLong(attachment.getFilesize());
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!type.equals("application/pdf")) {
            // A browser's PDF viewer does not start inside a content security sandbox.
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
        }
        response.setHeader("Content-Disposition", (harmless ? "inline" : "attachment") + "; filename*=UTF-8''"
                + URLEncoder.encode(attachment.getFilename(), StandardCharsets.UTF_8).replace("+", "%20"));
        attachments.streamAttachmentContent(attachment, content -> content.transferTo(response.getOutputStream()));
    }

    public boolean mayDelete(Attachment attachment, Issue issue, ApplicationUser user) {
        boolean own = user != null && user.getKey().equals(attachment.getAuthorKey());
        return permissions.hasPermission(ProjectPermissions.DELETE_ALL_ATTACHMENTS, issue, user)
                || own && permissions.hasPermission(ProjectPermissions.DELETE_OWN_ATTACHMENTS, issue, user);
    }

    private static String type(Attachment attachment) {
        String type = attachment.getMimetype() == null ? "" : attachment.getMimetype();
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).trim().toLowerCase(Locale.ROOT);
    }
}
