package sandbox.web.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;
import sandbox.plugin.PluginContext;
import sandbox.web.servlet.MovedRequest;

/** Passes requests under /rest on to the application of the `rest` module with the longest matching path. */
public final class RestModules extends HttpServlet implements ModuleType {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, RestApplication> applications = new ConcurrentHashMap<>();
    private final transient Visitor visitor;
    private final transient WebSudoManager webSudo;

    public RestModules(Visitor visitor, WebSudoManager webSudo) {
        this.visitor = visitor;
        this.webSudo = webSudo;
    }

    @Override
    public Set<String> elements() {
        return Set.of("rest");
    }

    @Override
    public Registration enable(PluginContext plugin, ModuleElement module) {
        RestApplication application = new RestApplication(plugin, ResourceClasses.find(plugin, module.xml()), visitor,
                webSudo);
        List<String> bases = bases(module);
        bases.forEach(base -> applications.put(base, application));
        return () -> {
            bases.forEach(applications::remove);
            application.destroy();
        };
    }

    /** With its version and with the alias `latest`; version `none` stands for no segment at all. */
    private static List<String> bases(ModuleElement module) {
        String path = module.xml().attribute("path");
        String slashed = path.startsWith("/") ? path : "/" + path;
        String version = module.xml().attribute("version");
        return version.equals("none") ? List.of(slashed) : List.of(slashed + "/" + version, slashed + "/latest");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException,
            IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Optional<String> base = applications.keySet().stream()
                .filter(candidate -> path.equals(candidate) || path.startsWith(candidate + "/"))
                .max(Comparator.comparingInt(String::length));
        RestApplication application = base.map(applications::get).orElse(null);
        if (application == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        application.service(new MovedRequest(request, base.get()), response);
    }
}
