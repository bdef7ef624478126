package sandbox.restv2;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sandbox.restv2.json.ConstantJson;
import sandbox.spi.Resolutions;

/** `/status`, `/statuscategory`, `/issuetype`, `/priority`, `/resolution`. */
@Path("{version:2|latest}")
public final class ConstantResource {
    private final Calls calls;
    private final ConstantsManager constants;
    private final Resolutions resolutions;

    ConstantResource(Calls calls, ConstantsManager constants, Resolutions resolutions) {
        this.calls = calls;
        this.constants = constants;
        this.resolutions = resolutions;
    }

    @GET
    @Path("status")
    public List<Map<String, Object>> statuses(@Context HttpServletRequest request) {
        Call call = calls.of(request);
        return constants.getStatuses().stream().map(one -> ConstantJson.status(call, one)).toList();
    }

    @GET
    @Path("status/{idOrName}")
    public Map<String, Object> status(@Context HttpServletRequest request, @PathParam("idOrName") String idOrName) {
        Call call = calls.of(request);
        return constants.getStatuses().stream()
                .filter(one -> one.getId().equals(idOrName) || one.getName().equals(idOrName)).findFirst()
                .map(one -> ConstantJson.status(call, one)).orElseThrow(() -> missing(call));
    }

    @GET
    @Path("statuscategory")
    public List<Map<String, Object>> categories(@Context HttpServletRequest request) {
        Call call = calls.of(request);
        return constants.getStatuses().stream().map(status -> status.getStatusCategory()).filter(Objects::nonNull)
                .sorted(Comparator.comparing(StatusCategory::getId)).map(one -> ConstantJson.category(call, one))
                .distinct().toList();
    }

    @GET
    @Path("issuetype")
    public List<Map<String, Object>> types(@Context HttpServletRequest request) {
        Call call = calls.of(request);
        return constants.getAllIssueTypeObjects().stream().map(one -> ConstantJson.type(call, one)).toList();
    }

    @GET
    @Path("issuetype/{id}")
    public Map<String, Object> type(@Context HttpServletRequest request, @PathParam("id") String id) {
        Call call = calls.of(request);
        return constants.getAllIssueTypeObjects().stream().filter(one -> one.getId().equals(id)).findFirst()
                .map(one -> ConstantJson.type(call, one)).orElseThrow(() -> missing(call));
    }

    @GET
    @Path("priority")
    public List<Map<String, Object>> priorities(@Context HttpServletRequest request) {
        Call call = calls.of(request);
        return constants.getPriorities().stream().map(one -> ConstantJson.priority(call, one)).toList();
    }

    @GET
    @Path("priority/{id}")
    public Map<String, Object> priority(@Context HttpServletRequest request, @PathParam("id") String id) {
        Call call = calls.of(request);
        return constants.getPriorities().stream().filter(one -> one.getId().equals(id)).findFirst()
                .map(one -> ConstantJson.priority(call, one)).orElseThrow(() -> missing(call));
    }

    @GET
    @Path("resolution")
    public List<Map<String, Object>> resolutions(@Context HttpServletRequest request) {
        Call call = calls.of(request);
        return resolutions.all().stream().map(one -> ConstantJson.resolution(call, one)).toList();
    }

    private static RestFailure missing(Call call) {
        return RestFailure.of(404, call.t("sandbox.rest.missing"));
    }
}
