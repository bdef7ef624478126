package sandbox;

import java.io.IOException;
import javax.sql.DataSource;
import org.apache.catalina.LifecycleException;
import org.glassfish.jersey.servlet.ServletContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.count.Counters;
import sandbox.count.CountersServlet;
import sandbox.count.CountingFilter;
import sandbox.count.RowsServlet;
import sandbox.fault.FaultFilter;
import sandbox.fault.Faults;
import sandbox.fault.FaultsServlet;
import sandbox.pages.HostPages;
import sandbox.restv2.RestV2Application;
import sandbox.spi.Decorator;
import sandbox.spi.PluginAdmin;
import sandbox.web.http.CleanUpFilter;
import sandbox.web.http.DecorationFilter;
import sandbox.web.http.HttpServer;
import sandbox.web.http.NotFoundServlet;
import sandbox.web.http.SecurityHeadersFilter;
import sandbox.web.login.AuthenticationFilter;

/** What the web server serves, and the filters in front of it, in their order. */
final class Site implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    private final Options options;
    private final HttpServer http;

    Site(Options options) throws IOException {
        this.options = options;
        this.http = new HttpServer(options.port(), options.context(), options.home());
    }

    /** Counts first of all what requests cost. */
    void count(Counters counters, DataSource pool) {
        http.filter("counting", new CountingFilter(counters), "/*");
        http.servlet("counters", new CountersServlet(counters), "/sandbox/counters");
        http.servlet("rows", new RowsServlet(pool), "/sandbox/rows");
    }

    /** Faults on demand. */
    void fail(Faults faults) {
        http.filter("faults", new FaultFilter(faults), "/*");
        http.servlet("faults", new FaultsServlet(faults), "/sandbox/faults");
    }

    void start(Platform platform, Modules modules) throws LifecycleException {
        http.filter("clean-up", new CleanUpFilter(platform.required::clear), "/*");
        http.filter("security-headers", new SecurityHeadersFilter(), "/*");
        http.filter("authentication", new AuthenticationFilter(platform.authentication, options.basicAuth()), "/*");
        http.filter("decoration", new DecorationFilter(() -> platform.services.get(Decorator.class)),
                "/plugins/servlet/*");
        http.servlet("plugin-servlets", modules.servlets, "/plugins/servlet/*");
        http.servlet("rest", modules.rest, "/rest/*");
        http.servlet("resources", modules.resourceServlet, "/download/resources/*");
        http.servlet("assets", modules.assets, "/download/sandbox/*");
        addRestApi(platform);
        addPages(platform, modules);
        http.start();
    }

    private void addRestApi(Platform platform) {
        try {
            ServletContainer api = new ServletContainer(new RestV2Application(platform.services,
                    platform.translations));
            http.servlet("rest-api", api, RestV2Application.MAPPINGS.toArray(String[]::new));
        } catch (IllegalStateException e) {
            LOG.warn("No REST API: {}", e.getMessage());
        }
    }

    /** Without all of Jira's managers there are no pages, but plugins run all the same. */
    private void addPages(Platform platform, Modules modules) {
        try {
            HostPages pages = new HostPages(platform.services, modules.fragments,
                    platform.services.get(PluginAdmin.class), platform.translations);
            platform.services.internal(Decorator.class, pages.decorator());
            http.servlet("pages", pages.servlet(), HostPages.MAPPINGS.toArray(String[]::new));
        } catch (IllegalStateException e) {
            LOG.warn("No pages: {}", e.getMessage());
            http.servlet("not-found", new NotFoundServlet(), "/");
        }
    }

    String baseUrl() {
        return http.baseUrl();
    }

    @Override
    public void close() throws LifecycleException {
        http.close();
    }
}
