package io.phasegate.organisation.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.organisation.MemberInput;
import io.phasegate.organisation.Members;
import io.phasegate.organisation.model.Member;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * Members of a project. Refuses 401 not logged in, 404 unknown or not visible, 403 no project administrator, 400 wrong
 * fields (all at once), 409 recorded or in use, 428 and 412 without or with a stale `If-Match`.
 */
@Path("/projects/{key}/organisation/members")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {
    private final Members members;
    private final OrganisationJson views;
    private final Json json;
    private final Answers answers;

    @Inject
    public MembersResource(Members members, OrganisationJson views, Json json, Answers answers) {
        this.members = members;
        this.views = views;
        this.json = json;
        this.answers = answers;
    }

    @POST
    public Response add(@PathParam("key") String key, String body) {
        return RowAnswers.added(answers, members.add(key, json.read(body, MemberInput.class)));
    }

    @PUT
    @Path("/{id}")
    public Response change(@PathParam("key") String key, @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch, String body) {
        int version = members.change(key, id, new IfMatchSeen(ifMatch), json.read(body, MemberInput.class));
        return RowAnswers.changed(answers, id, version);
    }

    @DELETE
    @Path("/{id}")
    public Response remove(@PathParam("key") String key, @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch) {
        members.remove(key, id, new IfMatchSeen(ifMatch));
        return answers.noContent();
    }

    /** One member with the login name of his account, for the form that edits him. Project administrators only. */
    @GET
    @Path("/{id}")
    public Response one(@PathParam("key") String key, @PathParam("id") long id) {
        Member member = members.one(key, id);
        Map<String, Object> body = views.member(member);
        body.put("account", members.accountOf(member));
        return answers.ok(body, String.valueOf(member.version()));
    }
}
