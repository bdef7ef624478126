package sandbox.restv2;

import com.atlassian.jira.util.BuildUtilsInfo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import sandbox.restv2.json.JsonDates;
import sandbox.restv2.json.JsonObject;

/** `/serverInfo`: the first call of most clients, open to everybody. */
@Path("{version:2|latest}/serverInfo")
public final class ServerInfoResource {
    private final Calls calls;
    private final BuildUtilsInfo build;

    ServerInfoResource(Calls calls, BuildUtilsInfo build) {
        this.calls = calls;
        this.build = build;
    }

    @GET
    public Map<String, Object> serverInfo(@Context HttpServletRequest request) {
        Call call = calls.anybody(request);
        String version = build.getVersion();
        return new JsonObject().add("baseUrl", call.base()).add("version", version)
                .add("versionNumbers", Arrays.stream(version.split("[^0-9]+")).filter(part -> !part.isEmpty())
                        .map(Integer::valueOf).toList())
                .add("deploymentType", "Server").add("buildNumber", 1100000)
                .add("buildDate", JsonDates.moment(Instant.EPOCH)).add("databaseBuildNumber", 1100000)
                .add("serverTime", JsonDates.moment(Instant.now())).add("scmInfo", "sandbox")
                .add("serverTitle", call.t("sandbox.product")).map();
    }
}
