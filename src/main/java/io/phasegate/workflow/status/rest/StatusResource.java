package io.phasegate.workflow.status.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.web.rest.Answers;
import io.phasegate.workflow.status.StatusRepair;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The status of an issue as the journal has it. Refuses as {@link StatusRepair}. */
@Path("/issues/{issueKey}/status")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {
    private final StatusRepair repair;
    private final Answers answers;

    @Inject
    public StatusResource(StatusRepair repair, Answers answers) {
        this.repair = repair;
        this.answers = answers;
    }

    /** Brings it up to the journal. May be given again and again. */
    @POST
    public Response repair(@PathParam("issueKey") String issueKey) {
        repair.repair(issueKey);
        return answers.ok(Map.of("issueKey", issueKey));
    }
}
