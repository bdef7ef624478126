package sandbox.spi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Puts the host's frame (header, sidebar, admin menu) around a page of a plugin, as SiteMesh does in Jira. */
public interface Decorator {
    /**
     * Writes the decorated page.
     *
     * @param meta  `meta` elements of the page by name: `decorator` (atl.general, atl.admin, none), `projectKey`,
     * `admin.active.section`, ...
     */
    void decorate(HttpServletRequest request, HttpServletResponse response, String title, Map<String, String> meta,
            String headHtml, String bodyHtml) throws IOException;
}
