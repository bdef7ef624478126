package sandbox.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import sandbox.spi.Translations;

/** Serves files of `web-resource` modules under /download/resources/pluginKey:moduleKey/name. */
public final class ResourceServlet extends HttpServlet {
    static final String BASE = "/download/resources";
    private static final long serialVersionUID = 1L;
    private final transient WebResources resources;
    private final transient ScriptTexts texts;
    private final transient Supplier<Locale> locale;

    public ResourceServlet(WebResources resources, Translations translations, Supplier<Locale> locale) {
        this.resources = resources;
        this.texts = new ScriptTexts(translations);
        this.locale = locale;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ResourcePath> path = ResourcePath.of(request.getRequestURI(), request.getPathInfo());
        Optional<WebResource> module = path.flatMap(wanted -> resources.find(wanted.completeKey()));
        Optional<URL> file = module.flatMap(found -> found.find(path.get().name()));
        if (file.isEmpty() || file.get().getPath().endsWith("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content = content(file.get());
        if (module.get().transformed(path.get().extension(), "jsI18n")) {
            content = texts.transform(new String(content, StandardCharsets.UTF_8), language(request))
                    .getBytes(StandardCharsets.UTF_8);
        }
        StaticFiles.send(response, path.get().name(), content, request.getParameter("v") != null);
    }

    private Locale language(HttpServletRequest request) {
        String wanted = request.getParameter("locale");
        return wanted == null ? locale.get() : Locale.forLanguageTag(wanted.replace('_', '-'));
    }

    private static byte[] content(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        }
    }
}
