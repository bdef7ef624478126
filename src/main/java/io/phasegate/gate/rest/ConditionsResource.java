package io.phasegate.gate.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.gate.GateCase;
import io.phasegate.gate.Gates;
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

/** Conditions of passed gates. Refuses as {@link GatesResource}. */
@Path("/projects/{key}/conditions")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConditionsResource {
    private final GateRequests requests;
    private final Gates gates;
    private final Json json;

    @Inject
    public ConditionsResource(GateRequests requests, Gates gates, Json json) {
        this.requests = requests;
        this.gates = gates;
        this.json = json;
    }

    /** Refuses 403 for the owner of the condition and for who is no decider. */
    @POST
    @Path("/{id}/closure")
    public Response close(@PathParam("key") String key, @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch, String body) {
        GateBodies.Closure closure = json.read(body, GateBodies.Closure.class);
        GateCase open = requests.seen(key, ifMatch);
        gates.close(open, id, GateBodies.text(closure.remark()));
        return requests.list(key);
    }
}
