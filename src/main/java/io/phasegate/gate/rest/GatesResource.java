package io.phasegate.gate.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.gate.Criteria;
import io.phasegate.gate.Evidence;
import io.phasegate.gate.GateCase;
import io.phasegate.gate.Gates;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Gates of a project: readiness, ticks, waivers, decisions, reopening. Refuses 401 not logged in, 404 unknown or not
 * visible, 403 without the role, 400 wrong fields, 409 wrong state or somebody was first, 428 and 412 without or with a
 * stale `If-Match`.
 */
@Path("/projects/{key}/gates")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GatesResource {
    private final GateRequests requests;
    private final Gates gates;
    private final Criteria criteria;
    private final Evidence evidence;
    private final Json json;

    @Inject
    public GatesResource(GateRequests requests, Gates gates, Criteria criteria, Evidence evidence, Json json) {
        this.requests = requests;
        this.gates = gates;
        this.criteria = criteria;
        this.evidence = evidence;
        this.json = json;
    }

    @GET
    public Response list(@PathParam("key") String key) {
        return requests.list(key);
    }

    @GET
    @Path("/{gate}")
    public Response show(@PathParam("key") String key, @PathParam("gate") String gateKey,
            @Context HttpServletRequest request) {
        return requests.show(key, gateKey, request);
    }

    @POST
    @Path("/{gate}/ticks")
    public Response tick(@PathParam("key") String key, @PathParam("gate") String gateKey,
            @HeaderParam("If-Match") String ifMatch, @Context HttpServletRequest request, String body) {
        GateBodies.Tick tick = json.read(body, GateBodies.Tick.class);
        GateCase open = requests.seen(key, ifMatch);
        Gate gate = open.gate(gateKey);
        String criterion = GateBodies.text(tick.criterion());
        if (Boolean.FALSE.equals(tick.ticked())) {
            criteria.untick(open, gate, criterion, GateBodies.text(tick.remark()));
        } else {
            criteria.tick(open, gate, criterion,
                    evidence.of(open, gate, criterion, GateBodies.text(tick.evidenceIssue())),
                    GateBodies.text(tick.remark()));
        }
        return requests.show(key, gateKey, request);
    }

    @POST
    @Path("/{gate}/waivers")
    public Response waive(@PathParam("key") String key, @PathParam("gate") String gateKey,
            @HeaderParam("If-Match") String ifMatch, @Context HttpServletRequest request, String body) {
        GateBodies.Waiver waiver = json.read(body, GateBodies.Waiver.class);
        GateCase open = requests.seen(key, ifMatch);
        criteria.waive(open, open.gate(gateKey), GateBodies.text(waiver.criterion()), GateBodies.text(waiver.reason()),
                GateBodies.day("expiresOn", waiver.expiresOn()));
        return requests.show(key, gateKey, request);
    }

    /** Refuses 409 with every open criterion at once. */
    @POST
    @Path("/{gate}/decisions")
    public Response decide(@PathParam("key") String key, @PathParam("gate") String gateKey,
            @HeaderParam("If-Match") String ifMatch, @Context HttpServletRequest request, String body) {
        GateBodies.Decision decision = json.read(body, GateBodies.Decision.class);
        GateCase open = requests.seen(key, ifMatch);
        gates.decide(open, open.gate(gateKey), decision.input());
        return requests.show(key, gateKey, request);
    }

    @POST
    @Path("/{gate}/reopening")
    public Response reopen(@PathParam("key") String key, @PathParam("gate") String gateKey,
            @HeaderParam("If-Match") String ifMatch, @Context HttpServletRequest request, String body) {
        GateBodies.Reopening reopening = json.read(body, GateBodies.Reopening.class);
        GateCase open = requests.seen(key, ifMatch);
        gates.reopen(open, open.gate(gateKey), GateBodies.text(reopening.reason()));
        return requests.show(key, gateKey, request);
    }
}
