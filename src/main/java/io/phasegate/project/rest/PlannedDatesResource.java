package io.phasegate.project.rest;

import static io.phasegate.language.model.PlainMap.map;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.project.PlannedDateInput;
import io.phasegate.project.PlannedDates;
import io.phasegate.project.PlannedDatesView;
import io.phasegate.project.model.PlanItem;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.IfMatch;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * The dates of plan items for which limits of the method wait. Refuses 401, 404 as everywhere, 403 to all but project
 * administrators and the vendor's project manager, 400 with every wrong field, 428 and 412 without or with a stale
 * `If-Match`.
 */
@Path("/projects/{key}/planned-dates")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class PlannedDatesResource {
    private final PlannedDates dates;
    private final Json json;
    private final Answers answers;

    @Inject
    public PlannedDatesResource(PlannedDates dates, Json json, Answers answers) {
        this.dates = dates;
        this.json = json;
        this.answers = answers;
    }

    /** In the order of the plan. */
    @GET
    public Response all(@PathParam("key") String key, @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("100") String maxResults) {
        PlannedDatesView view = dates.open(key);
        return answers.page(view.items().stream().map(item -> row(view, item)).toList(), startAt, maxResults);
    }

    private static Map<String, Object> row(PlannedDatesView view, PlanItem item) {
        return map("item", item.key(), "name", item.name(), "date", view.date(item), "issueKey", item.issueKey(),
                "internal", item.nature() == DocNature.INTERNAL, "version", view.version(item), "mayChange",
                view.mayChange());
    }

    @PUT
    @Path("/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("key") String key, @PathParam("item") String item,
            @HeaderParam("If-Match") String ifMatch, String body) {
        PlannedDateInput input = json.read(body, PlannedDateInput.class);
        dates.change(key, item, input, version -> IfMatch.require(ifMatch, String.valueOf(version),
                PlannedDates.CHANGED));
        return answers.noContent();
    }
}
