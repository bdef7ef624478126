package sandbox.restv2;

import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import sandbox.restv2.json.JsonObject;
import sandbox.restv2.json.UserJson;
import sandbox.spi.SavedFilters;
import sandbox.spi.SavedFilters.Filter;

/** `/filter`: saved searches the caller may use. */
@Path("{version:2|latest}/filter")
public final class FilterResource {
    private final Calls calls;
    private final SavedFilters filters;
    private final UserManager users;

    FilterResource(Calls calls, SavedFilters filters, UserManager users) {
        this.calls = calls;
        this.filters = filters;
        this.users = users;
    }

    /** The sandbox keeps no stars: every filter the caller may use is offered. */
    @GET
    @Path("favourite")
    public List<Map<String, Object>> favourite(@Context HttpServletRequest request) {
        Call call = calls.of(request);
        return filters.visibleTo(call.user().getKey()).stream().map(filter -> body(call, filter)).toList();
    }

    @GET
    @Path("{id:\\d+}")
    public Map<String, Object> one(@Context HttpServletRequest request, @PathParam("id") long id) {
        Call call = calls.of(request);
        return filters.find(call.user().getKey(), id).map(filter -> body(call, filter))
                .orElseThrow(() -> RestFailure.of(404, call.t("sandbox.rest.missing")));
    }

    private Map<String, Object> body(Call call, Filter filter) {
        String jql = URLEncoder.encode(filter.jql(), StandardCharsets.UTF_8);
        return new JsonObject().add("self", call.url("filter/" + filter.id())).add("id", String.valueOf(filter.id()))
                .add("name", filter.name()).addIfPresent("description", filter.description())
                .add("owner", UserJson.brief(call, users.getUserByKey(filter.ownerKey()))).add("jql", filter.jql())
                .add("viewUrl", call.base() + "/issues/?filter=" + filter.id())
                .add("searchUrl", call.url("search?jql=" + jql)).add("favourite", false).map();
    }
}
