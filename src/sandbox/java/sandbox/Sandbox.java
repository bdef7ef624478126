package sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import sandbox.ao.AoModules;
import sandbox.osgi.OsgiFramework;
import sandbox.osgi.OsgiServices;
import sandbox.plugin.DescriptorRegistry;
import sandbox.plugin.PluginSystem;
import sandbox.plugin.PluginTranslations;
import sandbox.sal.PluginTemplateRenderer;
import sandbox.web.http.HttpServer;
import sandbox.web.http.NotFoundServlet;
import sandbox.web.rest.RestModules;
import sandbox.web.rest.Visitor;
import sandbox.web.servlet.PluginServlets;
import sandbox.web.velocity.TemplateEngines;
import sandbox.web.velocity.TemplateResources;
import sandbox.web.velocity.TemplateTexts;

/** Starts the sandbox. */
public final class Sandbox {
    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    private Sandbox() {
    }

    public static void main(String[] arguments) throws Exception {
        long began = System.currentTimeMillis();
        Options options = Options.parse(arguments);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        CompletableFuture<OsgiFramework> osgi = CompletableFuture.supplyAsync(() -> framework(options));
        DataSource pool = pool(options);
        PluginTranslations translations = new PluginTranslations(List.of());
        TemplateEngines engines = new TemplateEngines(() -> new TemplateTexts(translations, Locale.ENGLISH),
                new TemplateResources(key -> { }, context -> { }));
        PluginServlets servlets = new PluginServlets();
        RestModules rest = new RestModules(new Everybody());
        AoModules ao = new AoModules(pool);
        HttpServer http = new HttpServer(options.port(), options.context(), options.home());
        http.servlet("plugin-servlets", servlets, "/plugins/servlet/*").servlet("rest", rest, "/rest/*")
                .servlet("not-found", new NotFoundServlet(), "/").start();
        OsgiServices exported = new OsgiServices(osgi.join());
        exported.registerPerBundle(ActiveObjects.class, ao::serviceFor);
        exported.registerPerBundle(TemplateRenderer.class, bundle -> new PluginTemplateRenderer(engines.of(bundle)));
        PluginSystem plugins = new PluginSystem(osgi.join(), new DescriptorRegistry(),
                List.of(servlets, rest, ao, engines), List.of(translations), new EverythingEnabled());
        plugins.install(options.plugins());
        LOG.info("Sandbox (a Jira-compatible host, not Jira) is up at {} after {} ms", http.baseUrl(),
                System.currentTimeMillis() - began);
    }

    private static OsgiFramework framework(Options options) {
        try {
            return OsgiFramework.start(options.home().resolve("osgi"));
        } catch (Exception e) {
            throw new IllegalStateException("OSGi does not start", e);
        }
    }

    private static DataSource pool(Options options) {
        HikariConfig config = new HikariConfig();
        config.setDriverClassName("org.h2.Driver");
        config.setJdbcUrl("jdbc:h2:" + options.home().resolve("database/sandbox"));
        config.setUsername("sa");
        config.setPassword("");
        return new HikariDataSource(config);
    }

    /** Everybody is nobody until the users' managers are there. */
    private record Everybody() implements Visitor {
        @Override
        public boolean loggedIn() {
            return false;
        }

        @Override
        public boolean licensed() {
            return false;
        }

        @Override
        public boolean administrator() {
            return false;
        }

        @Override
        public boolean systemAdministrator() {
            return false;
        }
    }

    /** No plugin was ever disabled. */
    private record EverythingEnabled() implements sandbox.plugin.PluginStates {
        @Override
        public boolean enabled(String pluginKey) {
            return true;
        }

        @Override
        public void remember(String pluginKey, boolean enabled) {
            // Nothing to remember yet.
        }
    }
}
