package io.phasegate.deadline.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.calendar.exchange.CalendarFiles;
import io.phasegate.calendar.exchange.CalendarFiles.Format;
import io.phasegate.calendar.rest.CalendarBody;
import io.phasegate.calendar.rest.CalendarDownload;
import io.phasegate.calendar.rest.CalendarJson;
import io.phasegate.calendar.rest.SeenVersion;
import io.phasegate.deadline.ProjectCalendars;
import io.phasegate.deadline.ProjectCalendars.Seen;
import io.phasegate.web.rest.Answers;
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
 * The working calendar of a project (R89). Refuses 401, 404 as everywhere, 403 to all but project administrators, 400
 * with every wrong field or line, 428 and 412 without or with a stale `If-Match`.
 */
@Path("/projects/{key}/calendar")
@LicensedOnly
public class ProjectCalendarResource {
    private final ProjectCalendars calendars;
    private final CalendarJson form;
    private final Json json;
    private final Answers answers;

    @Inject
    public ProjectCalendarResource(ProjectCalendars calendars, CalendarJson form, Json json, Answers answers) {
        this.calendars = calendars;
        this.form = form;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response show(@PathParam("key") String key) {
        return answer(calendars.open(key));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("key") String key, @HeaderParam("If-Match") String ifMatch, String body) {
        CalendarBody read = json.read(body, CalendarBody.class);
        return answer(calendars.change(key, new SeenVersion(ifMatch)::require, read::on));
    }

    /** @param format ics or csv */
    @GET
    @Path("/file")
    public Response export(@PathParam("key") String key, @QueryParam("format") @DefaultValue("ics") String format) {
        Seen seen = calendars.open(key);
        return new CalendarDownload(seen.ref().key(), seen.calendar().definition()).as(format);
    }

    /**
     * Replaces all special days, and the settings that the file names. The body is the file, whatever its content
     * type.
     */
    @PUT
    @Path("/file")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("key") String key, @QueryParam("format") @DefaultValue("ics") String format,
            @HeaderParam("If-Match") String ifMatch, String body) {
        return answer(calendars.change(key, new SeenVersion(ifMatch)::require, (current, bases) -> CalendarFiles.read(
                Format.named(format), body, current, bases)));
    }

    private Response answer(Seen seen) {
        Map<String, Object> body = form.whole(seen.calendar());
        body.put("project", seen.ref().key());
        body.put("mayEdit", seen.mayEdit());
        return answers.ok(body, String.valueOf(seen.calendar().version()));
    }
}
