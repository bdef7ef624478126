package io.phasegate.privacy.rest;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import io.phasegate.privacy.Forgetting;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Forgetting a person by REST, for system administrators; Jira refuses everybody else (403). */
@Path("/persons/erasure")
@SystemAdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ErasureResource {
    private final Forgetting forgetting;
    private final Json json;
    private final Answers answers;

    @Inject
    public ErasureResource(Forgetting forgetting, Json json, Answers answers) {
        this.forgetting = forgetting;
        this.json = json;
        this.answers = answers;
    }

    /** 200 with what was done; 400 nobody like that is known here; 409 while a task that he started is unfinished. */
    @POST
    public Response forget(String body) {
        Body order = json.read(body, Body.class);
        return answers.ok(forgetting.order(given(order.user()), given(order.name())));
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    /**
     * Body of the order.
     *
     * @param user login or key of a Jira user, may be absent
     * @param name of somebody without an account, exactly as recorded; may be absent
     */
    record Body(String user, String name) {
    }
}
