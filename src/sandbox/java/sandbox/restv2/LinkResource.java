package sandbox.restv2;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import sandbox.restv2.json.LinkJson;

/** `/issueLink` and `/issueLinkType`. */
@Path("{version:2|latest}")
public final class LinkResource {
    private final Calls calls;
    private final Links links;
    private final IssueLinkManager manager;
    private final IssueLinkTypeManager types;
    private final IssueLookup lookup;
    private final PermissionManager permissions;

    LinkResource(Calls calls, Links links, IssueLinkManager manager, IssueLinkTypeManager types, IssueLookup lookup,
            PermissionManager permissions) {
        this.calls = calls;
        this.links = links;
        this.manager = manager;
        this.types = types;
        this.lookup = lookup;
        this.permissions = permissions;
    }

    @POST
    @Path("issueLink")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context HttpServletRequest request, JsonNode json) {
        links.create(calls.of(request), json);
        return Response.status(201).build();
    }

    @GET
    @Path("issueLink/{id}")
    public Map<String, Object> one(@Context HttpServletRequest request, @PathParam("id") long id) {
        Call call = calls.of(request);
        return LinkJson.both(call, found(call, id));
    }

    @DELETE
    @Path("issueLink/{id}")
    public Response remove(@Context HttpServletRequest request, @PathParam("id") long id) {
        Call call = calls.of(request);
        IssueLink link = found(call, id);
        MutableIssue source = lookup.visible(call, link.getSourceId().toString());
        if (!permissions.hasPermission(ProjectPermissions.LINK_ISSUES, source, call.user())) {
            throw RestFailure.of(403, call.t("sandbox.rest.forbidden"));
        }
        manager.removeIssueLink(link, call.user());
        return Response.noContent().build();
    }

    /** Both ends must be visible. */
    private IssueLink found(Call call, long id) {
        IssueLink link = manager.getIssueLink(id);
        if (link == null) {
            throw RestFailure.of(404, call.t("sandbox.rest.missing"));
        }
        lookup.visible(call, link.getSourceId().toString());
        lookup.visible(call, link.getDestinationId().toString());
        return link;
    }

    @GET
    @Path("issueLinkType")
    public Map<String, Object> types(@Context HttpServletRequest request) {
        Call call = calls.of(request);
        List<Map<String, Object>> all = types.getIssueLinkTypes().stream().map(one -> LinkJson.type(call, one))
                .toList();
        return Map.of("issueLinkTypes", all);
    }
}
