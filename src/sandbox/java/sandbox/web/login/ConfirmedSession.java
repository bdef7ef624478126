package sandbox.web.login;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** WebSudo: for ten minutes after entering the password again; every use makes it ten minutes more. */
public final class ConfirmedSession implements WebSudoManager {
    private static final String CONFIRMED_AT = "sandbox.websudo";
    private static final long LASTS_MILLIS = TimeUnit.MINUTES.toMillis(10);

    static void begin(HttpServletRequest request) {
        request.getSession(true).setAttribute(CONFIRMED_AT, System.currentTimeMillis());
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        // A token or password in the header is proof enough; there is no session to protect.
        if (request.getAttribute(AuthenticationFilter.BY_HEADER) != null) {
            return true;
        }
        HttpSession session = request.getSession(false);
        Long since = session == null ? null : (Long) session.getAttribute(CONFIRMED_AT);
        return since != null && System.currentTimeMillis() - since < LASTS_MILLIS;
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("The administrator has not confirmed the password lately");
        }
        if (request.getSession(false) != null) {
            begin(request);
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String here = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        try {
            response.sendRedirect(request.getContextPath() + "/secure/admin/WebSudoAuthenticate!default.jspa"
                    + "?webSudoDestination=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
