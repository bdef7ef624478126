package io.phasegate.project.rest;

import static io.phasegate.language.model.PlainMap.map;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.project.ContractInput;
import io.phasegate.project.ContractView;
import io.phasegate.project.Contracts;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.IfMatch;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The contract of a running project (R144). Refuses 401, 404 as everywhere, 403 to all but project administrators and
 * the vendor's project manager, 400 with every wrong field, 428 and 412 without or with a stale `If-Match`.
 */
@Path("/projects/{key}/contract")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ContractResource {
    private final Contracts contracts;
    private final Json json;
    private final Answers answers;

    @Inject
    public ContractResource(Contracts contracts, Json json, Answers answers) {
        this.contracts = contracts;
        this.json = json;
        this.answers = answers;
    }

    @GET
    public Response show(@PathParam("key") String key) {
        return answer(contracts.open(key));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("key") String key, @HeaderParam("If-Match") String ifMatch, String body) {
        ContractInput input = json.read(body, ContractInput.class);
        return answer(contracts.change(key, input, version -> IfMatch.require(ifMatch, String.valueOf(version),
                Contracts.CHANGED)));
    }

    private Response answer(ContractView view) {
        return answers.ok(map("number", view.contract().number(), "signedOn", view.contract().signedOn(), "deliveryOn",
                view.contract().deliveryOn(), "breakInEndOn", view.contract().breakInEndOn(), "mayChange",
                view.mayChange()),
                String.valueOf(view.version()));
    }
}
