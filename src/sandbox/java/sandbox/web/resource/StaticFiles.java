package sandbox.web.resource;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a static file; one whose address names a version may be kept by the browser for long. */
final class StaticFiles {
    private StaticFiles() {
    }

    static void send(HttpServletResponse response, String name, byte[] content, boolean versioned) throws IOException {
        response.setContentType(ContentTypes.of(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", versioned ? "public, max-age=31536000" : "no-cache");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
