package sandbox.fidelity.probe;

import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Renders a template that tries to get out of its values, one attempt on each line. */
public final class TemplateServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient TemplateRenderer renderer;

    @Inject
    public TemplateServlet(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        renderer.render("templates/attempts.vm", Map.of("text", "a<b>\"'&",
                "list", new ArrayList<>(List.of("<i>one</i>")), "map",
                new LinkedHashMap<>(Map.of("key", "<u>value</u>")),
                "record", new Question(),
                "builder", new StringBuilder("built")), response.getWriter());
    }
}
