package sandbox.attachment;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.util.AttachmentException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the files of a multipart request into an issue. */
public final class AttachmentUpload {
    private final AttachmentManager attachments;
    private final PermissionManager permissions;

    public AttachmentUpload(AttachmentManager attachments, PermissionManager permissions) {
        this.attachments = attachments;
        this.permissions = permissions;
    }

    /** The new attachments, in the order of the request. */
    public List<Attachment> attach(HttpServletRequest request, Issue issue, ApplicationUser user) throws UploadRefused {
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ATTACHMENTS, issue, user)) {
            throw new UploadRefused("sandbox.attachment.forbidden", "");
        }
        Set<Long> before = ids(issue);
        for (Part file : files(request)) {
            store(file, issue, user);
        }
        return attachments.getAttachments(issue).stream().filter(one -> !before.contains(one.getId())).toList();
    }

    private Set<Long> ids(Issue issue) {
        Set<Long> ids = new HashSet<>();
        attachments.getAttachments(issue).forEach(one -> ids.add(one.getId()));
        return ids;
    }

    /** All are looked at before the first is stored, so that a request is taken whole or not at all. */
    private static Collection<Part> files(HttpServletRequest request) throws UploadRefused {
        List<Part> files = new ArrayList<>();
        try {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank()) {
                    FileName.checked(part.getSubmittedFileName());
                    files.add(part);
                }
            }
        } catch (IOException | ServletException | IllegalStateException e) {
            throw new UploadRefused("sandbox.attachment.too.large", "");
        }
        if (files.isEmpty()) {
            throw new UploadRefused("sandbox.attachment.none", "");
        }
        return files;
    }

    private void store(Part part, Issue issue, ApplicationUser user) throws UploadRefused {
        String name = FileName.checked(part.getSubmittedFileName());
        try {
            Path copy = Files.createTempFile("upload", ".part");
            try (InputStream content = part.getInputStream()) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                attachments.createAttachment(new CreateAttachmentParamsBean.Builder(copy.toFile(), name, type(part),
                        user, issue).copySourceFile(true).build());
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException | AttachmentException e) {
            throw new UploadRefused("sandbox.attachment.failed", name);
        }
    }

    private static String type(Part part) {
        return part.getContentType() == null ? "application/octet-stream" : part.getContentType();
    }
}
