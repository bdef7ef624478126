package sandbox.restv2;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import sandbox.restv2.json.UserJson;
import sandbox.spi.UserDirectory;

/** `/user`: one user, search, and what administrators do to users. */
@Path("{version:2|latest}/user")
public final class UserResource {
    private final Calls calls;
    private final UserManager users;
    private final UserDirectory directory;
    private final AdministratorCheck administrators;

    UserResource(Calls calls, UserManager users, UserDirectory directory, AdministratorCheck administrators) {
        this.calls = calls;
        this.users = users;
        this.directory = directory;
        this.administrators = administrators;
    }

    @GET
    public Map<String, Object> user(@Context HttpServletRequest request, @QueryParam("username") String name,
            @QueryParam("key") String key, @QueryParam("expand") @DefaultValue("") String expand) {
        Call call = calls.of(request);
        return full(call, found(call, name, key), expand.contains("groups"));
    }

    private ApplicationUser found(Call call, String name, String key) {
        ApplicationUser user = name != null ? users.getUserByName(name) : key != null ? users.getUserByKey(key) : null;
        if (user == null) {
            throw RestFailure.of(404, call.t("sandbox.rest.user.missing", name == null ? String.valueOf(key) : name));
        }
        return user;
    }

    private Map<String, Object> full(Call call, ApplicationUser user, boolean groups) {
        List<String> names = directory.users().stream().filter(one -> one.key().equals(user.getKey()))
                .flatMap(one -> one.groups().stream()).toList();
        return UserJson.full(call, user, names, groups);
    }

    @GET
    @Path("search")
    public List<Map<String, Object>> search(@Context HttpServletRequest request,
            @QueryParam("username") @DefaultValue("") String words,
            @QueryParam("startAt") @DefaultValue("0") int start,
                    @QueryParam("maxResults") @DefaultValue("50") int max) {
        Call call = calls.of(request);
        String wanted = words.toLowerCase(Locale.ROOT);
        return directory.users().stream().filter(UserDirectory.Entry::active).filter(one -> matches(one, wanted))
                .skip(Math.max(0, start)).limit(Math.max(0, Math.min(max, 1000)))
                .map(one -> UserJson.brief(call, users.getUserByKey(one.key()))).toList();
    }

    private static boolean matches(UserDirectory.Entry entry, String wanted) {
        return wanted.equals(".") || Stream.of(entry.name(), entry.displayName(), String.valueOf(entry.email()))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context HttpServletRequest request, JsonNode json) {
        Call call = calls.of(request);
        administrators.check(call);
        String name = json.path("name").asText("").toLowerCase(Locale.ROOT);
        String password = json.path("password").asText("");
        if (!name.matches("[^\\s<>&\"]{1,100}") || password.isEmpty() || json.path("displayName").asText("")
                .isBlank()) {
            throw RestFailure.of(400, call.t("sandbox.rest.user.invalid"));
        }
        if (users.getUserByName(name) != null) {
            throw RestFailure.field("username", call.t("sandbox.rest.exists"));
        }
        directory.createUser(name, password, json.path("displayName").asText(), json.path("emailAddress").asText(""));
        return Response.status(201).entity(full(call, found(call, name, null), false)).build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> change(@Context HttpServletRequest request, @QueryParam("username") String name,
            JsonNode json) {
        Call call = calls.of(request);
        administrators.check(call);
        ApplicationUser user = found(call, name, null);
        directory.changeUser(user.getName(), json.path("displayName").asText(user.getDisplayName()),
                json.path("emailAddress").asText(user.getEmailAddress()), json.path("active")
                .asBoolean(user.isActive()));
        return full(call, found(call, name, null), false);
    }
}
