package sandbox.pages.session;

import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;
import sandbox.spi.Logins;

/** Log-in with `os_destination`, log-out, and the administrator's second password question (WebSudo). */
public final class SessionPages {
    private final Logins logins;

    public SessionPages(Logins logins) {
        this.logins = logins;
    }

    public void mount(Routes routes) {
        routes.open("GET", "/login\\.jsp|/secure/Login\\.jspa", this::form);
        routes.open("POST", "/login\\.jsp|/secure/Login\\.jspa", this::logIn);
        routes.post("/secure/Logout\\.jspa", this::logOut);
        routes.open("GET", "/logout|/secure/Logout!default\\.jspa", this::askLogOut);
        routes.get("/secure/admin/WebSudoAuthenticate!default\\.jspa", page -> confirmForm(page, false));
        routes.post("/secure/admin/WebSudoAuthenticate\\.jspa", this::confirm);
    }

    private Answer form(PageRequest page) {
        boolean violation = page.has("permissionViolation");
        return page.user() != null && !violation ? Answer.redirect(target(page, "os_destination"))
                : login(page, violation ? "sandbox.login.violation" : "");
    }

    private Answer logIn(PageRequest page) {
        boolean in = logins.logIn(page.http(), page.param("os_username"), page.http().getParameter("os_password"));
        return in ? Answer.redirect(target(page, "os_destination")) : login(page, "sandbox.login.failed");
    }

    private static Answer login(PageRequest page, String problem) {
        return Answer.page("session/login", page.t("sandbox.login.title"), Frame.BARE)
                .with("problem", problem.isEmpty() ? "" : page.t(problem))
                .with("name", page.param("os_username"))
                .with("destination", page.param("os_destination"));
    }

    private Answer logOut(PageRequest page) {
        logins.logOut(page.http());
        return Answer.redirect("/login.jsp");
    }

    /** A link must not end a session: it leads to the button. */
    private Answer askLogOut(PageRequest page) {
        return page.user() == null ? Answer.redirect("/login.jsp")
                : Answer.page("session/logout", page.t("sandbox.nav.logout"), Frame.general(""));
    }

    private Answer confirm(PageRequest page) {
        boolean right = logins.confirmAdministrator(page.http(), page.http().getParameter("webSudoPassword"));
        return right ? Answer.redirect(target(page, "webSudoDestination")) : confirmForm(page, true);
    }

    private static Answer confirmForm(PageRequest page, boolean failed) {
        return Answer.page("session/websudo", page.t("sandbox.websudo.title"), Frame.general(""))
                .with("failed", failed)
                .with("destination", page.param("webSudoDestination"));
    }

    private static String target(PageRequest page, String parameter) {
        return LocalTarget.of(page.param(parameter), page.base());
    }
}
