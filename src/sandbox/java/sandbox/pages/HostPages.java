package sandbox.pages;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import sandbox.pages.frame.Administrators;
import sandbox.pages.frame.Layout;
import sandbox.pages.frame.PluginPageDecorator;
import sandbox.pages.html.Templates;
import sandbox.pages.page.Requests;
import sandbox.pages.page.Routes;
import sandbox.spi.Decorator;
import sandbox.spi.HostServices;
import sandbox.spi.PageModules;
import sandbox.spi.PluginAdmin;
import sandbox.spi.Translations;

/**
 * All pages of the host, wired from its services. The sandbox's main class mounts the servlet and hands on the
 * decorator.
 */
public final class HostPages {
    /** What the servlet must be mapped to: everything that nobody else serves, and the page that manages apps. */
    public static final List<String> MAPPINGS = List.of("/", "/plugins/servlet/upm", "/plugins/servlet/upm/manage");
    private final HttpServlet servlet;
    private final Decorator decorator;

    /** Call it when core and kernel have registered their services. */
    public HostPages(HostServices services, PageModules modules, PluginAdmin plugins, Translations translations) {
        Requests requests = new Requests(services.get(JiraAuthenticationContext.class),
                services.get(XsrfTokenAccessor.class), translations);
        Administrators administrators = new Administrators(services.get(GlobalPermissionManager.class));
        Templates templates = new Templates();
        Layout layout = new Layout(templates, modules, administrators);
        Routes routes = new Routes();
        new AssetPages().mount(routes);
        new PageGroups(services, modules, plugins, translations).mount(routes);
        this.servlet = new PagesServlet(routes, requests, new PageWriter(templates, layout), administrators,
                services.get(WebSudoManager.class), services.get(XsrfTokenValidator.class));
        this.decorator = new PluginPageDecorator(layout, requests, services.get(ProjectManager.class),
                services.get(PermissionManager.class));
    }

    /** Its wrapper needs a multipart configuration, for attachments. */
    public HttpServlet servlet() {
        return servlet;
    }

    public Decorator decorator() {
        return decorator;
    }
}
