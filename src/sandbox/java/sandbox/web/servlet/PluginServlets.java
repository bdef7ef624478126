package sandbox.web.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;
import sandbox.plugin.PluginContext;

/** Passes requests under /plugins/servlet on to the plugin servlet with the longest matching url-pattern. */
public final class PluginServlets extends HttpServlet implements ModuleType {
    private static final long serialVersionUID = 1L;
    private final transient List<PluginServlet> servlets = new CopyOnWriteArrayList<>();

    /** A servlet that takes the request, and the base path under which it does. */
    private record Match(PluginServlet servlet, String base) {
    }

    @Override
    public Set<String> elements() {
        return Set.of("servlet");
    }

    @Override
    public Registration enable(PluginContext plugin, ModuleElement module) {
        PluginServlet servlet = new PluginServlet(plugin, module);
        servlets.add(servlet);
        return () -> {
            servlets.remove(servlet);
            servlet.destroy();
        };
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException,
            IOException {
        Optional<Match> match = match(request.getPathInfo() == null ? "/" : request.getPathInfo());
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        match.get().servlet().service(new MovedRequest(request, match.get().base()), response);
    }

    private Optional<Match> match(String path) {
        return servlets.stream()
                .flatMap(servlet -> servlet.patterns().stream().flatMap(pattern -> pattern.match(path).stream())
                        .map(base -> new Match(servlet, base)))
                .max(Comparator.comparingInt(match -> match.base().length()));
    }
}
