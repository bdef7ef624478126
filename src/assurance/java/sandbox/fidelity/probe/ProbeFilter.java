package sandbox.fidelity.probe;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Carries a header of the request over to the answer. */
@Provider
public final class ProbeFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String PROPERTY = "probe";

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(PROPERTY, request.getHeaderString("X-Probe"));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object seen = request.getProperty(PROPERTY);
        if (seen != null) {
            response.getHeaders().add("X-Probe-Seen", seen + " " + response.getStatus());
        }
    }
}
