package io.phasegate.setup.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.setup.SetupService;
import io.phasegate.setup.model.PlannedStep;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Set-up by REST, for Jira administrators; Jira refuses everybody else (403). */
@Path("/setup")
@AdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SetupResource {
    private final SetupService setup;
    private final Json json;
    private final Answers answers;

    @Inject
    public SetupResource(SetupService setup, Json json, Answers answers) {
        this.setup = setup;
        this.json = json;
        this.answers = answers;
    }

    /** Preview of every Jira object. Writes nothing. */
    @GET
    public Response preview(@Context HttpServletRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        List<PlannedStep> steps = setup.preview();
        body.put("nothingToDo", steps.stream().noneMatch(step -> step.decision().writes()));
        body.put("detached", setup.detached());
        body.put("objects", steps.stream().map(step -> row(step, request)).toList());
        return answers.ok(body);
    }

    /**
     * Starts set-up: 202 with the task, also when it is under way already. An empty body is enough; `replace` names
     * objects of ours that were edited here and shall be written again. 400 malformed body, or a key that is not of
     * such an object.
     */
    @POST
    public Response start(String body) {
        Order order = body == null || body.isBlank() ? new Order(null) : json.read(body, Order.class);
        return accepted(setup.start(order.replace() == null ? List.of() : order.replace()));
    }

    /** Detach: plain copies of the workflows, so that the plugin can be disabled. */
    @POST
    @Path("/detachment")
    public Response detach() {
        return accepted(setup.detach());
    }

    /** Attach: our workflows again. */
    @DELETE
    @Path("/detachment")
    public Response attach() {
        return accepted(setup.attach());
    }

    private Response accepted(LongTask task) {
        return answers.accepted(String.valueOf(task.id()));
    }

    private Map<String, Object> row(PlannedStep step, HttpServletRequest request) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", step.object().key());
        row.put("kind", step.object().kind().name());
        row.put("name", step.object().name());
        row.put("decision", step.decision().name());
        row.put("hostId", step.hostId());
        row.put("hostName", step.hostName());
        row.put("note", answers.worded(List.of(step.note()), request).get(0));
        return row;
    }

    /** Body of the start. */
    record Order(List<String> replace) {
    }
}
