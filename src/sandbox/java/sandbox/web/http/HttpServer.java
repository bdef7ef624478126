package sandbox.web.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** The web server of the sandbox, on loopback only. Main adds filters and servlets before it starts. */
public final class HttpServer implements AutoCloseable {
    private final Tomcat tomcat = new Tomcat();
    private final Context context;
    private final String contextPath;

    static {
        // Felix sets the JVM's only URLStreamHandlerFactory.
        TomcatURLStreamHandlerFactory.disable();
    }

    public HttpServer(int port, String contextPath, Path home) throws IOException {
        this.contextPath = contextPath;
        Path root = Files.createDirectories(home.resolve("tomcat/root"));
        tomcat.setBaseDir(home.resolve("tomcat").toString());
        tomcat.setConnector(connector(port));
        ErrorReportValve errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        tomcat.getHost().getPipeline().addValve(errors);
        context = tomcat.addContext(contextPath, root.toFile().getAbsolutePath());
        context.setAllowCasualMultipartParsing(true);
        context.setRequestCharacterEncoding("UTF-8");
        context.setResponseCharacterEncoding("UTF-8");
        context.setSessionTimeout(300);
        context.setUseHttpOnly(true);
        StandardManager sessions = new StandardManager();
        sessions.setPathname(null);
        context.setManager(sessions);
    }

    private static Connector connector(int port) {
        Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxSwallowSize", String.valueOf(64 << 20));
        // The longest query, encoded again, must fit into the redirect to the log-in.
        connector.setProperty("maxHttpResponseHeaderSize", "65536");
        // Each may hold two connections to the database, whose pool is made for that.
        connector.setProperty("maxThreads", "20");
        connector.setMaxPostSize(50 << 20);
        // Else a taken port is only logged.
        connector.setThrowOnFailure(true);
        return connector;
    }

    /** Filters run in the order in which they are added. */
    public HttpServer filter(String name, Filter filter, String... patterns) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        definition.setAsyncSupported("true");
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(name);
        map.setDispatcher(DispatcherType.REQUEST.name());
        for (String pattern : patterns) {
            map.addURLPattern(pattern);
        }
        context.addFilterMap(map);
        return this;
    }

    public HttpServer servlet(String name, Servlet servlet, String... patterns) {
        Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
        wrapper.setAsyncSupported(true);
        for (String pattern : patterns) {
            context.addServletMappingDecoded(pattern, name);
        }
        return this;
    }

    public HttpServer start() throws LifecycleException {
        tomcat.start();
        return this;
    }

    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** The base URL, without a slash at its end. */
    public String baseUrl() {
        return "http://localhost:" + port() + contextPath;
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
