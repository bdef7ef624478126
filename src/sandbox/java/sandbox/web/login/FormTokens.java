package sandbox.web.login;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The token `atl_token` that forms must carry, one for each session. */
public final class FormTokens implements XsrfTokenAccessor, XsrfTokenValidator {
    private static final String TOKEN = "sandbox.atl_token";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        HttpSession session = request.getSession(create);
        if (session == null) {
            return null;
        }
        synchronized (session) {
            if (session.getAttribute(TOKEN) == null && create) {
                byte[] random = new byte[20];
                RANDOM.nextBytes(random);
                session.setAttribute(TOKEN, HexFormat.of().formatHex(random));
            }
        }
        return (String) session.getAttribute(TOKEN);
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        String header = request.getHeader("X-Atlassian-Token");
        if ("no-check".equals(header) || "nocheck".equals(header)) {
            return true;
        }
        String expected = getXsrfToken(request, null, false);
        String given = request.getParameter(getXsrfParameterName());
        return expected != null && given != null && MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getXsrfParameterName() {
        return "atl_token";
    }
}
