package sandbox.fidelity.probe;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Locale;

/** Writes what the shared access layer answers. */
public final class SalServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient ApplicationProperties application;
    private final transient LoginUriProvider logins;
    private final transient I18nResolver texts;

    @Inject
    public SalServlet(ApplicationProperties application, LoginUriProvider logins, I18nResolver texts) {
        this.application = application;
        this.logins = logins;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.println("relative " + application.getBaseUrl(UrlMode.RELATIVE));
        out.println("absolute " + application.getBaseUrl(UrlMode.ABSOLUTE));
        out.println("version " + application.getVersion());
        out.println("login " + logins.getLoginUri(URI.create(request.getRequestURL() + "?a=b")));
        out.println("english " + texts.getText(Locale.ENGLISH, "probe.greeting"));
        out.println("chinese " + texts.getText(Locale.SIMPLIFIED_CHINESE, "probe.greeting"));
        out.println("fallback " + texts.getText(Locale.SIMPLIFIED_CHINESE, "probe.only.english"));
        out.println("unknown " + texts.getText(Locale.ENGLISH, "probe.no.such.key"));
        out.println("prefix " + texts.getAllTranslationsForPrefix("probe.gr", Locale.ENGLISH));
        out.println("parameter " + request.getParameter("q"));
    }
}
