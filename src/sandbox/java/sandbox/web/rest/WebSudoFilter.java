package sandbox.web.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

/** Refuses resources marked with WebSudoRequired while the administrator has not confirmed the password. */
@Priority(Priorities.AUTHORIZATION + 1)
final class WebSudoFilter implements ContainerRequestFilter {
    private final WebSudoManager webSudo;
    @Context
    private ResourceInfo resource;
    @Context
    private HttpServletRequest servletRequest;

    WebSudoFilter(WebSudoManager webSudo) {
        this.webSudo = webSudo;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean required = resource.getResourceMethod().isAnnotationPresent(WebSudoRequired.class)
                || resource.getResourceClass().isAnnotationPresent(WebSudoRequired.class)
                || resource.getResourceClass().getPackage().isAnnotationPresent(WebSudoRequired.class);
        if (required && !webSudo.canExecuteRequest(servletRequest)) {
            request.abortWith(JsonErrors.response(401, "This resource requires WebSudo."));
        }
    }
}
