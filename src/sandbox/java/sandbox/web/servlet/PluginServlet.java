package sandbox.web.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.Node;
import sandbox.plugin.PluginContext;

/** One `servlet` module: created at the first request, called with the plugin's class loader as context loader. */
final class PluginServlet {
    private final PluginContext plugin;
    private final ModuleElement module;
    private final List<UrlPattern> patterns;
    private HttpServlet servlet;

    PluginServlet(PluginContext plugin, ModuleElement module) {
        this.plugin = plugin;
        this.module = module;
        this.patterns = module.xml().children("url-pattern").stream().map(Node::text).map(UrlPattern::new).toList();
        // A class that is not there must disable the plugin now, not fail at the first request.
        plugin.load(module.xml().attribute("class"));
    }

    List<UrlPattern> patterns() {
        return patterns;
    }

    void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(plugin.spring().getClassLoader());
        try {
            servlet(request.getServletContext()).service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private synchronized HttpServlet servlet(ServletContext context) throws ServletException {
        if (servlet == null) {
            HttpServlet created = plugin.create(module.xml().attribute("class"), HttpServlet.class);
            created.init(new ModuleServletConfig(module.key(), context, params()));
            servlet = created;
        }
        return servlet;
    }

    private Map<String, String> params() {
        return module.xml().children("init-param").stream().collect(Collectors.toMap(
                param -> param.childText("param-name").orElse(""), param -> param.childText("param-value").orElse("")));
    }

    synchronized void destroy() {
        if (servlet != null) {
            servlet.destroy();
        }
    }
}
