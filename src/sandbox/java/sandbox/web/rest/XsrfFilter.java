package sandbox.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Refuses what a foreign page could make a browser send: bodies of the types of HTML forms on methods that change
 * something, unless the header `X-Atlassian-Token: no-check` is there, and requests from another origin.
 */
@Priority(Priorities.AUTHENTICATION)
public final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<MediaType> FORMS = List.of(MediaType.APPLICATION_FORM_URLENCODED_TYPE,
            MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);
    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod()) && !excluded() && (formWithoutToken(request) || foreign(request))) {
            request.abortWith(JsonErrors.response(403, "XSRF check failed"));
        }
    }

    private static boolean formWithoutToken(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean form = type != null && FORMS.stream().anyMatch(type::isCompatible);
        String token = request.getHeaderString("X-Atlassian-Token");
        return form && !"no-check".equals(token) && !"nocheck".equals(token);
    }

    private static boolean foreign(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        URI base = request.getUriInfo().getBaseUri();
        return origin != null && request.getHeaderString("Authorization") == null
                && !origin.equals(base.getScheme() + "://" + base.getAuthority());
    }

    private boolean excluded() {
        return Arrays.stream(resource.getResourceMethod().getAnnotations())
                .anyMatch(note -> note.annotationType().getName()
                        .equals("com.atlassian.annotations.security.XsrfProtectionExcluded"));
    }
}
