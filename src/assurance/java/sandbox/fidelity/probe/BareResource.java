package sandbox.fidelity.probe;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A REST resource that says nothing about who may call it. */
@Path("/bare")
public final class BareResource {
    @GET
    public String get() {
        return "\"bare\"";
    }
}
