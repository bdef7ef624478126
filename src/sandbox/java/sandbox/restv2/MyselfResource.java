package sandbox.restv2;

import com.atlassian.jira.security.groups.GroupManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.Map;
import sandbox.restv2.json.UserJson;

/** `/myself`: who the caller is. */
@Path("{version:2|latest}/myself")
public final class MyselfResource {
    private final Calls calls;
    private final GroupManager groups;

    MyselfResource(Calls calls, GroupManager groups) {
        this.calls = calls;
        this.groups = groups;
    }

    @GET
    public Map<String, Object> myself(@Context HttpServletRequest request,
            @QueryParam("expand") @DefaultValue("") String expand) {
        Call call = calls.of(request);
        return UserJson.full(call, call.user(), groups.getGroupNamesForUser(call.user()), expand.contains("groups"));
    }
}
