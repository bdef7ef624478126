package io.phasegate.calendar.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.calendar.exchange.CalendarFiles;
import io.phasegate.calendar.exchange.CalendarFiles.Format;
import io.phasegate.calendar.model.VersionedCalendar;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/**
 * The shared calendars, on which projects build theirs. Everybody logged in reads them, Jira administrators change
 * them: Jira refuses everybody else (403).
 */
@Path("/calendars")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {
    private final SharedCalendars calendars;
    private final CalendarJson form;
    private final Json json;
    private final Answers answers;

    @Inject
    public CalendarsResource(SharedCalendars calendars, CalendarJson form, Json json, Answers answers) {
        this.calendars = calendars;
        this.form = form;
        this.json = json;
        this.answers = answers;
    }

    @GET
    public Response all() {
        return answers.ok(calendars.all().stream().map(form::summary).toList());
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id) {
        return answer(calendars.one(id));
    }

    /** Refuses 400 wrong fields all at once, 409 when the id is taken. */
    @POST
    @AdminOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(String body) {
        VersionedCalendar added = calendars.add(json.read(body, CalendarBody.class));
        return answers.created(form.whole(added), String.valueOf(added.version()));
    }

    /** Refuses the same, 409 for a shipped calendar, 428 and 412 without or with a stale `If-Match`. */
    @PUT
    @AdminOnly
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, String body) {
        CalendarBody read = json.read(body, CalendarBody.class);
        return answer(calendars.change(id, new SeenVersion(ifMatch), current -> read.on(current, Set.of())));
    }

    /**
     * Refuses 409 for a shipped calendar and while a project counts by it, 428 and 412 without or with a stale
     * `If-Match`.
     */
    @DELETE
    @AdminOnly
    @Path("/{id}")
    public Response remove(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        calendars.remove(id, new SeenVersion(ifMatch));
        return answers.noContent();
    }

    /** @param format ics or csv */
    @GET
    @Path("/{id}/file")
    public Response export(@PathParam("id") String id, @QueryParam("format") @DefaultValue("ics") String format) {
        VersionedCalendar calendar = calendars.one(id);
        return new CalendarDownload(calendar.id(), calendar.definition()).as(format);
    }

    /**
     * Replaces all special days, and the settings that the file names. Refuses as `PUT` does, 400 with every wrong
     * line.
     */
    @PUT
    @AdminOnly
    @Path("/{id}/file")
    @Consumes(MediaType.WILDCARD)
    public Response read(@PathParam("id") String id, @QueryParam("format") @DefaultValue("ics") String format,
            @HeaderParam("If-Match") String ifMatch, String body) {
        return answer(calendars.change(id, new SeenVersion(ifMatch),
                current -> CalendarFiles.read(Format.named(format), body,
                current, Set.of())));
    }

    private Response answer(VersionedCalendar calendar) {
        return answers.ok(form.whole(calendar), String.valueOf(calendar.version()));
    }
}
