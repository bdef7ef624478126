package sandbox.restv2;

import com.atlassian.jira.issue.MutableIssue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import sandbox.attachment.AttachmentUpload;
import sandbox.attachment.UploadRefused;
import sandbox.restv2.json.AttachmentJson;

/** `/issue/{key}/attachments`: new files. The XSRF filter demands `X-Atlassian-Token: no-check`. */
@Path("{version:2|latest}/issue/{issue}/attachments")
public final class UploadResource {
    private final Calls calls;
    private final IssueLookup lookup;
    private final AttachmentUpload upload;
    private final AttachmentJson json;

    UploadResource(Calls calls, IssueLookup lookup, AttachmentUpload upload, AttachmentJson json) {
        this.calls = calls;
        this.lookup = lookup;
        this.upload = upload;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public List<Map<String, Object>> attach(@Context HttpServletRequest request, @PathParam("issue") String key) {
        Call call = calls.of(request);
        MutableIssue issue = lookup.visible(call, key);
        try {
            return upload.attach(request, issue, call.user()).stream().map(one -> json.one(call, one)).toList();
        } catch (UploadRefused e) {
            throw RestFailure.of(status(e), call.t(e.getMessage(), e.fileName()));
        }
    }

    private static int status(UploadRefused refused) {
        return switch (refused.getMessage()) {
            case "sandbox.attachment.forbidden" -> 403;
            case "sandbox.attachment.too.large" -> 413;
            default -> 400;
        };
    }
}
