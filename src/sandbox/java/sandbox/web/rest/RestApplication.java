package sandbox.web.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import sandbox.plugin.ContextLoader;
import sandbox.plugin.PluginContext;
import sandbox.web.servlet.ModuleServletConfig;

/** The Jersey application of one `rest` module; built at its first request. */
final class RestApplication {
    private final PluginContext plugin;
    private final List<Class<?>> classes;
    private final Visitor visitor;
    private final WebSudoManager webSudo;
    private ServletContainer jersey;

    RestApplication(PluginContext plugin, List<Class<?>> classes, Visitor visitor, WebSudoManager webSudo) {
        this.plugin = plugin;
        this.classes = classes;
        this.visitor = visitor;
        this.webSudo = webSudo;
    }

    void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        ServletContainer container = container(request.getServletContext());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(plugin.spring().getClassLoader());
        try {
            container.service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private synchronized ServletContainer container(ServletContext context) throws ServletException {
        if (jersey == null) {
            ServletContainer created = ContextLoader.ofHost(() -> new ServletContainer(config()));
            ContextLoader.ofHost(() -> init(created, context));
            jersey = created;
        }
        return jersey;
    }

    private static ServletContainer init(ServletContainer container, ServletContext context) {
        try {
            container.init(new ModuleServletConfig("rest", context, Map.of()));
            return container;
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private ResourceConfig config() {
        ResourceConfig config = new ResourceConfig();
        config.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        config.property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(JacksonFeature.withoutExceptionMappers());
        config.register(new HostErrors());
        config.register(new TextCharset());
        config.register(new AccessFilter(visitor));
        config.register(new WebSudoFilter(webSudo));
        config.register(new XsrfFilter());
        config.register(new SpringInjection(plugin.spring()));
        classes.forEach(config::register);
        return config;
    }

    synchronized void destroy() {
        if (jersey != null) {
            jersey.destroy();
        }
    }
}
