package sandbox.it.tiny;

import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A page of the tiny plugin; shows what the template may and may not do with its values. */
public final class HelloServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient TemplateRenderer renderer;

    @Inject
    public HelloServlet(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        renderer.render("templates/hello.vm", Map.of("name", "<b>\u4f60\u597d</b>", "bodyHtml", "<i>safe</i>",
                "list", new ArrayList<>(List.of("one", "two")), "fixed", List.of("hidden"),
                "listed", new Badge("allowed", "<u>marked</u>"),
                "path", request.getServletPath() + "|" + request.getPathInfo()), response.getWriter());
    }
}
