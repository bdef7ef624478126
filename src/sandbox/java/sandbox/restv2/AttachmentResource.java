package sandbox.restv2;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import sandbox.attachment.AttachmentDownload;
import sandbox.restv2.json.AttachmentJson;

/** `/attachment/{id}`: one file of an issue. */
@Path("{version:2|latest}/attachment")
public final class AttachmentResource {
    private final Calls calls;
    private final IssueLookup lookup;
    private final AttachmentManager attachments;
    private final AttachmentDownload download;
    private final AttachmentJson json;

    AttachmentResource(Calls calls, IssueLookup lookup, AttachmentManager attachments, AttachmentDownload download,
            AttachmentJson json) {
        this.calls = calls;
        this.lookup = lookup;
        this.attachments = attachments;
        this.download = download;
        this.json = json;
    }

    @GET
    @Path("{id:\\d+}")
    public Map<String, Object> one(@Context HttpServletRequest request, @PathParam("id") long id) {
        Call call = calls.of(request);
        return json.one(call, found(call, id));
    }

    @GET
    @Path("meta")
    public Map<String, Object> meta(@Context HttpServletRequest request) {
        calls.of(request);
        return Map.of("enabled", attachments.attachmentsEnabled(), "uploadLimit", 10L << 20);
    }

    @DELETE
    @Path("{id:\\d+}")
    public Response remove(@Context HttpServletRequest request, @PathParam("id") long id) throws RemoveException {
        Call call = calls.of(request);
        Attachment attachment = found(call, id);
        MutableIssue issue = lookup.visible(call, attachment.getIssueId().toString());
        if (!download.mayDelete(attachment, issue, call.user())) {
            throw RestFailure.of(403, call.t("sandbox.rest.forbidden"));
        }
        attachments.deleteAttachment(attachment);
        return Response.noContent().build();
    }

    private Attachment found(Call call, long id) {
        Attachment attachment = attachments.getAttachment(id);
        if (attachment == null) {
            throw RestFailure.of(404, call.t("sandbox.rest.missing"));
        }
        lookup.visible(call, attachment.getIssueId().toString());
        return attachment;
    }
}
