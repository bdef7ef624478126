package sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.glassfish.jersey.servlet.ServletContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.ao.HostConnections;
import sandbox.count.CountedDataSource;
import sandbox.count.CountedServices;
import sandbox.count.Counters;
import sandbox.count.CountersServlet;
import sandbox.count.CountingFilter;
import sandbox.data.Database;
import sandbox.data.DatabaseChoice;
import sandbox.data.WorkflowTransactions;
import sandbox.jira.JiraCore;
import sandbox.osgi.OsgiFramework;
import sandbox.osgi.OsgiServices;
import sandbox.pages.HostPages;
import sandbox.plugin.DescriptorRegistry;
import sandbox.plugin.PluginSystem;
import sandbox.restv2.RestV2Application;
import sandbox.sal.InstalledPlugins;
import sandbox.sal.PluginTemplateRenderer;
import sandbox.sal.user.HostAddress;
import sandbox.spi.Decorator;
import sandbox.spi.ModuleClasses;
import sandbox.spi.PageModules;
import sandbox.spi.PluginAdmin;
import sandbox.spi.Translations;
import sandbox.web.http.CleanUpFilter;
import sandbox.web.http.DecorationFilter;
import sandbox.web.http.HttpServer;
import sandbox.web.http.NotFoundServlet;
import sandbox.web.http.PlainDecorator;
import sandbox.web.login.AuthenticationFilter;

/** The running sandbox: everything is made and connected here, by constructors. */
final class Host implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Host.class);
    private final Options options;
    private final boolean counting = Boolean.getBoolean("sandbox.count");
    private final Counters counters = new Counters();
    private final AtomicReference<PluginSystem> plugins = new AtomicReference<>();
    private final HttpServer http;
    private final Database database;
    private final Platform platform;
    private final Modules modules;
    private final OsgiFramework osgi;

    Host(Options options) throws Exception {
        this.options = options;
        CompletableFuture<OsgiFramework> starting = CompletableFuture.supplyAsync(() -> framework(options));
        http = new HttpServer(options.port(), options.context(), options.home());
        database = new DatabaseChoice(options.home(), WorkflowTransactions.of(options.workflowTransactions()))
                .open(options.databaseChoice(), options.databaseUser(), options.databasePassword());
        platform = new Platform(database, new HostAddress(http::baseUrl, options.context()),
                new InstalledPlugins(plugins::get, key -> plugins.get().moduleEnabled(key)));
        modules = new Modules(platform, HostConnections.of(database, counted()), options.context());
        registerForPages();
        JiraCore.start(database, options.home(), modules.workflow, platform.translations, platform.services);
        serve();
        osgi = starting.join();
        plugins.set(new PluginSystem(osgi, new DescriptorRegistry(), modules.types(),
                List.of(platform.translations, platform.lifecycle), platform.settings));
        exportServices();
    }

    private static OsgiFramework framework(Options options) {
        try {
            return OsgiFramework.start(options.home().resolve("osgi"));
        } catch (Exception e) {
            throw new IllegalStateException("OSGi does not start", e);
        }
    }

    private UnaryOperator<DataSource> counted() {
        return counting ? pool -> CountedDataSource.around(pool, counters) : UnaryOperator.identity();
    }

    private void registerForPages() {
        platform.services.internal(ModuleClasses.class, modules.workflow);
        platform.services.internal(Translations.class, platform.translations);
        platform.services.internal(PageModules.class, modules.fragments);
        platform.services.internal(PluginAdmin.class, new LatePluginAdmin(plugins::get));
        platform.services.internal(Decorator.class, new PlainDecorator(modules.tags));
    }

    /** Without all of Jira's managers there are no pages, but plugins run all the same. */
    private void servePages() {
        try {
            HostPages pages = new HostPages(platform.services, modules.fragments,
                    platform.services.get(PluginAdmin.class), platform.translations);
            platform.services.internal(Decorator.class, pages.decorator());
            http.servlet("pages", pages.servlet(), HostPages.MAPPINGS.toArray(String[]::new));
            http.servlet("rest-v2", new ServletContainer(new RestV2Application(platform.services, platform.translations)),
                    RestV2Application.MAPPINGS.toArray(String[]::new));
        } catch (IllegalStateException e) {
            LOG.warn("No pages: {}", e.getMessage());
            http.servlet("not-found", new NotFoundServlet(), "/");
        }
    }

    private void serveRestApi() {
        try {
            ServletContainer api = new ServletContainer(new RestV2Application(platform.services, platform.translations));
            http.servlet("rest-api", api, RestV2Application.MAPPINGS.toArray(String[]::new));
        } catch (IllegalStateException e) {
            LOG.warn("No REST API: {}", e.getMessage());
        }
    }

    private void serve() throws Exception {
        http.filter("clean-up", new CleanUpFilter(platform.required::clear), "/*");
        if (counting) {
            http.filter("counting", new CountingFilter(counters), "/*");
            http.servlet("counters", new CountersServlet(counters), "/sandbox/counters");
        }
        http.filter("authentication", new AuthenticationFilter(platform.authentication, options.basicAuth()), "/*");
        http.filter("decoration", new DecorationFilter(() -> platform.services.get(Decorator.class)), "/plugins/servlet/*");
        http.servlet("plugin-servlets", modules.servlets, "/plugins/servlet/*");
        http.servlet("rest", modules.rest, "/rest/*");
        http.servlet("resources", modules.resourceServlet, "/download/resources/*");
        http.servlet("assets", modules.assets, "/download/sandbox/*");
        serveRestApi();
        servePages();
        http.start();
    }

    private void exportServices() {
        OsgiServices exported = new OsgiServices(osgi);
        CountedServices counted = new CountedServices(counters);
        exported.registerAll(platform.services, counting ? counted::around : OsgiServices.AS_THEY_ARE);
        exported.registerPerBundle(ActiveObjects.class, modules.ao::serviceFor);
        exported.registerPerBundle(TemplateRenderer.class,
                bundle -> new PluginTemplateRenderer(modules.engines.of(bundle)));
        if (counting) {
            counted.countComponentAccessor();
        }
    }

    /** Installs the plugins of the command line; afterwards they may begin their own work. */
    void startPlugins() {
        plugins.get().install(options.plugins());
        platform.lifecycle.hostStarted();
    }

    String baseUrl() {
        return http.baseUrl();
    }

    @Override
    public void close() throws Exception {
        plugins.get().stop();
        http.close();
        platform.close();
        osgi.close();
        database.close();
    }
}
