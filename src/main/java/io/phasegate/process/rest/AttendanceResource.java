package io.phasegate.process.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.deliverable.JournalTag;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.process.ProcessCase;
import io.phasegate.process.ProcessCases;
import io.phasegate.process.ProcessSteps;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.IfMatch;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Who attended a meeting (R118). Refuses 401 not logged in, 404 unknown, not visible or no meeting of a plan. */
@Path("/issues/{issueKey}/attendance")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AttendanceResource {
    private final ProcessCases cases;
    private final ProcessSteps steps;
    private final JournalTag tags;
    private final Json json;
    private final Answers answers;

    @Inject
    public AttendanceResource(ProcessCases cases, ProcessSteps steps, JournalTag tags, Json json, Answers answers) {
        this.cases = cases;
        this.steps = steps;
        this.tags = tags;
        this.json = json;
        this.answers = answers;
    }

    @GET
    public Response show(@PathParam("issueKey") String issueKey) {
        return shown(cases.meeting(issueKey));
    }

    /**
     * In place of the list before. Refuses 403 but for chair and vendor, 400 unknown members, 409 not held, 428 and
     * 412.
     */
    @POST
    public Response record(@PathParam("issueKey") String issueKey, @HeaderParam("If-Match") String ifMatch,
            String body) {
        Attendance attendance = json.read(body, Attendance.class);
        ProcessCase meeting = cases.meeting(issueKey);
        IfMatch.require(ifMatch, tags.of(meeting.journal(), meeting.viewer()),
                tags.whatChanged(meeting.journal(), meeting.viewer()));
        steps.attended(meeting, attendance.given(), attendance.took());
        return shown(cases.meeting(issueKey));
    }

    private Response shown(ProcessCase meeting) {
        return answers.ok(MeetingJson.of(meeting), tags.of(meeting.journal(), meeting.viewer()));
    }

    /**
     * Body of the request.
     *
     * @param members         ids of members of the project
     * @param durationMinutes how long it took; stays as it was when left out
     */
    record Attendance(List<Long> members, Integer durationMinutes) {
        private static final int LONGEST = 60_000;

        List<Long> given() {
            if (members == null || members.contains(null)) {
                throw Refusal.badInput("members", Message.of("phasegate.process.refused.members"));
            }
            return members;
        }

        Optional<Integer> took() {
            if (durationMinutes != null && (durationMinutes < 1 || durationMinutes > LONGEST)) {
                throw Refusal.badInput("durationMinutes", Message.of("phasegate.process.refused.duration", LONGEST));
            }
            return Optional.ofNullable(durationMinutes);
        }
    }
}
