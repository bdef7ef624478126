package sandbox.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

/** Refuses callers whom the resource's access annotation does not admit: 401 when nobody is logged in, else 403. */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {
    private final Visitor visitor;
    @Context
    private ResourceInfo resource;

    AccessFilter(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Access access = Access.of(resource.getResourceMethod(), resource.getResourceClass());
        if (!access.admits(visitor)) {
            request.abortWith(visitor.loggedIn()
                    ? JsonErrors.response(403, "You do not have permission to use this resource")
                    : JsonErrors.response(401,
                    "You are not authenticated. Authentication required to perform this operation."));
        }
    }
}
