package sandbox.fidelity.probe;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An administration page with a form: asks for the password again, has a token, and brings its own resource. */
public final class FormServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient WebSudoManager webSudo;
    private final transient XsrfTokenAccessor tokens;
    private final transient XsrfTokenValidator validator;
    private final transient PageBuilderService page;

    @Inject
    public FormServlet(WebSudoManager webSudo, XsrfTokenAccessor tokens, XsrfTokenValidator validator,
            PageBuilderService page) {
        this.webSudo = webSudo;
        this.tokens = tokens;
        this.validator = validator;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            page.assembler().resources().requireWebResource("sandbox.fidelity.probe:web");
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().print("<html><head><meta name=\"decorator\" content=\"atl.admin\"/></head><body>"
                    + "<p>token=" + tokens.getXsrfToken(request, response, true) + ".</p></body></html>");
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
        }
    }

    /** Nobody checks the token of a servlet's form but the servlet itself. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print("reached " + validator.validateFormEncodedToken(request));
    }
}
