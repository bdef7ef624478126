package sandbox.pages;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import sandbox.pages.frame.Administrators;
import sandbox.pages.html.Escape;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Requests;
import sandbox.pages.page.Route.Access;
import sandbox.pages.page.Routes;

/**
 * Serves every page of the host: checks log-in, administrator, WebSudo and XSRF token, then asks the route's handler.
 */
final class PagesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Routes routes;
    private final transient Requests requests;
    private final transient PageWriter writer;
    private final transient Administrators administrators;
    private final transient WebSudoManager webSudo;
    private final transient XsrfTokenValidator tokens;

    PagesServlet(Routes routes, Requests requests, PageWriter writer, Administrators administrators,
            WebSudoManager webSudo, XsrfTokenValidator tokens) {
        this.routes = routes;
        this.requests = requests;
        this.writer = writer;
        this.administrators = administrators;
        this.webSudo = webSudo;
        this.tokens = tokens;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Routes.Match match = routes.match(request.getMethod(), path).orElse(null);
        PageRequest page = match == null ? requests.page(request, response) : requests.page(request, response,
                match.path());
        if (match == null) {
            writer.write(page, page.user() == null ? logIn(page) : Answer.notFound());
        } else if (mayEnter(page, match.route().access())) {
            writer.write(page, answer(page, match));
        }
    }

    private Answer answer(PageRequest page, Routes.Match match) throws IOException {
        boolean changes = match.route().method().equals("POST") && match.route().access() != Access.ANYONE;
        if (changes && !tokens.validateFormEncodedToken(page.http())) {
            return Answer.page("error/xsrf", page.t("sandbox.error.xsrf.title"), Frame.general(""))
                    .status(403);
        }
        return match.route().handler().handle(page);
    }

    private boolean mayEnter(PageRequest page, Access access) throws IOException {
        if (access == Access.ANYONE) {
            return true;
        }
        if (page.user() == null) {
            writer.write(page, logIn(page));
            return false;
        }
        return access == Access.LOGGED_IN || mayAdminister(page);
    }

    private boolean mayAdminister(PageRequest page) throws IOException {
        if (!administrators.is(page.user())) {
            writer.write(page, Answer.redirect("/login.jsp?permissionViolation=true&os_destination=" + here(page)));
            return false;
        }
        try {
            webSudo.willExecuteWebSudoRequest(page.http());
            return true;
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(page.http(), page.response());
            return false;
        }
    }

    private static Answer logIn(PageRequest page) {
        return Answer.redirect("/login.jsp?os_destination=" + here(page));
    }

    private static String here(PageRequest page) {
        String query = page.http().getQueryString();
        String path = page.http().getRequestURI().substring(page.base().length());
        return Escape.query(query == null ? path : path + "?" + query);
    }
}
