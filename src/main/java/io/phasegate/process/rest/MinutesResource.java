package io.phasegate.process.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.deliverable.JournalTag;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.process.PaperMinutes;
import io.phasegate.process.PaperSignature;
import io.phasegate.process.ProcessCase;
import io.phasegate.process.ProcessCases;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.DayText;
import io.phasegate.web.rest.IfMatch;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;

/** Minutes of a meeting signed on paper (R117). Refuses 401 not logged in, 404 unknown, not visible or no meeting. */
@Path("/issues/{issueKey}/minutes")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MinutesResource {
    private final ProcessCases cases;
    private final PaperMinutes minutes;
    private final JournalTag tags;
    private final Json json;
    private final Answers answers;

    @Inject
    public MinutesResource(ProcessCases cases, PaperMinutes minutes, JournalTag tags, Json json, Answers answers) {
        this.cases = cases;
        this.minutes = minutes;
        this.tags = tags;
        this.json = json;
        this.answers = answers;
    }

    /** Refuses 403 but for chair and vendor, 400 no scan, unknown member or a date ahead, 409 not due, 428 and 412. */
    @POST
    public Response record(@PathParam("issueKey") String issueKey, @HeaderParam("If-Match") String ifMatch,
            String body) {
        Paper paper = json.read(body, Paper.class);
        ProcessCase meeting = cases.meeting(issueKey);
        IfMatch.require(ifMatch, tags.of(meeting.journal(), meeting.viewer()),
                tags.whatChanged(meeting.journal(), meeting.viewer()));
        record(meeting, paper.given());
        ProcessCase after = cases.meeting(issueKey);
        minutes.show(after);
        return answers.created(MeetingJson.of(after), tags.of(after.journal(), after.viewer()));
    }

    /**
     * What comes too late brings Jira up to the journal too: it may be the repeat of one that a crash broke off.
     */
    private void record(ProcessCase meeting, PaperSignature paper) {
        try {
            minutes.record(meeting, paper);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                minutes.show(cases.meeting(meeting.issue().key()));
            }
            throw refusal;
        }
    }

    /** Body of the request: who signed when, and the scan among the attachments of the issue. */
    record Paper(Long memberId, String signedOn, Long evidenceAttachmentId) {
        PaperSignature given() {
            if (memberId == null) {
                throw Refusal.badInput("memberId", Message.of("phasegate.deliverable.refused.member"));
            }
            return new PaperSignature(memberId, DayText.of("signedOn", signedOn,
                    Message.of("phasegate.deliverable.refused.date")),
                    evidenceAttachmentId == null ? OptionalLong.empty()
                            : OptionalLong.of(evidenceAttachmentId));
        }
    }
}
