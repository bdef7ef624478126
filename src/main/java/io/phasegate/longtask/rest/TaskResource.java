package io.phasegate.longtask.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.access.Access;
import io.phasegate.access.model.Viewer;
import io.phasegate.language.model.Refusal;
import io.phasegate.longtask.LongTasks;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a long task stands. Seen by who started it and by Jira administrators; for everybody else it does not exist.
 */
@Path("/tasks")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {
    private final Access access;
    private final LongTasks tasks;
    private final Json json;
    private final Answers answers;

    @Inject
    public TaskResource(Access access, LongTasks tasks, Json json, Answers answers) {
        this.access = access;
        this.tasks = tasks;
        this.json = json;
        this.answers = answers;
    }

    /** 404 unknown task, or started by somebody else and the caller is no administrator. */
    @GET
    @Path("/{id: [0-9]{1,9}}")
    public Response task(@PathParam("id") long id, @Context HttpServletRequest request) {
        Viewer viewer = access.viewer();
        LongTask task = tasks.find(id).filter(found -> mayWatch(viewer, found)).orElseThrow(Refusal::notFound);
        return answers.ok(body(task, request));
    }

    private boolean mayWatch(Viewer viewer, LongTask task) {
        return task.userKey().equals(viewer.userKey()) || access.isAdministrator();
    }

    private Map<String, Object> body(LongTask task, HttpServletRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", task.id());
        body.put("kind", task.kind());
        body.put("subject", task.subject());
        body.put("state", task.state().name());
        body.put("done", task.done());
        body.put("total", task.total());
        body.put("messages", answers.worded(task.messages(), request));
        body.put("result", json.read(task.result(), Object.class));
        return body;
    }
}
