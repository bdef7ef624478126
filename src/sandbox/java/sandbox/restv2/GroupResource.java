package sandbox.restv2;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import sandbox.spi.UserDirectory;

/** `/group`: administrators create groups and change who is in them. */
@Path("{version:2|latest}/group")
public final class GroupResource {
    private final Calls calls;
    private final UserDirectory directory;
    private final AdministratorCheck administrators;

    GroupResource(Calls calls, UserDirectory directory, AdministratorCheck administrators) {
        this.calls = calls;
        this.directory = directory;
        this.administrators = administrators;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context HttpServletRequest request, JsonNode json) {
        Call call = calls.of(request);
        administrators.check(call);
        String name = json.path("name").asText("").toLowerCase(Locale.ROOT);
        if (name.isBlank() || directory.groups().contains(name)) {
            throw RestFailure.of(400, call.t("sandbox.rest.exists"));
        }
        directory.createGroup(name);
        return Response.status(201).entity(body(call, name)).build();
    }

    @POST
    @Path("user")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response join(@Context HttpServletRequest request, @QueryParam("groupname") @DefaultValue("") String group,
            JsonNode json) {
        Call call = calls.of(request);
        String user = json.path("name").asText("");
        check(call, group, user);
        directory.addToGroup(user, group);
        return Response.status(201).entity(body(call, group)).build();
    }

    @DELETE
    @Path("user")
    public Response leave(@Context HttpServletRequest request, @QueryParam("groupname") @DefaultValue("") String group,
            @QueryParam("username") @DefaultValue("") String user) {
        check(calls.of(request), group, user);
        directory.removeFromGroup(user, group);
        return Response.ok().build();
    }

    private void check(Call call, String group, String user) {
        administrators.check(call);
        if (!directory.groups().contains(group)) {
            throw RestFailure.of(404, call.t("sandbox.rest.group.missing", group));
        }
        if (directory.users().stream().noneMatch(one -> one.name().equals(user))) {
            throw RestFailure.of(404, call.t("sandbox.rest.user.missing", user));
        }
    }

    private static Map<String, Object> body(Call call, String name) {
        return Map.of("name", name, "self", call.url("group?groupname=" + name));
    }
}
