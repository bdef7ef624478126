package io.phasegate.deadline.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.phasegate.deadline.DailyRound;
import io.phasegate.web.rest.Answers;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The daily round at once, for Jira administrators; Jira refuses everybody else (403). */
@Path("/deadlines/escalation")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class DailyRoundResource {
    private final DailyRound round;
    private final Answers answers;

    @Inject
    public DailyRoundResource(DailyRound round, Answers answers) {
        this.round = round;
        this.answers = answers;
    }

    /** Tells of missed deadlines of which nobody was told yet. */
    @POST
    public Response go() {
        return answers.ok(Map.of("told", round.order()));
    }
}
