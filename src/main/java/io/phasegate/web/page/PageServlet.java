package io.phasegate.web.page;

import io.phasegate.language.model.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Base of every page of ours: GET shows, POST (only with a valid XSRF token) acts and redirects. Subclasses ask Access
 * first; a Refusal becomes the login page (401), the same "not found" page for unknown and invisible things (404), or
 * its message.
 */
public abstract class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageShell shell;

    protected PageServlet(PageShell shell) {
        this.shell = shell;
    }

    /** Shows the page. Must check permission itself and must not write anything. */
    protected abstract Page show(PageRequest request);

    /**
     * Does what the form asks for.
     *
     * @return path to go to next, relative to the context path, e.g. `/plugins/servlet/phasegate/setup`
     */
    protected String act(PageRequest request) {
        throw Refusal.notFound();
    }

    /** Shows the page again after a refused POST, keeping what the user typed; by default the refusal stands alone. */
    protected Page showAgain(PageRequest request, Refusal refusal) {
        throw refusal;
    }

    /**
     * Whether the user must re-enter his password, as Jira's own administration pages demand. Asked before the page is:
     * answer no for everybody who gets the page refused anyway, so that nobody is asked for the password of a page that
     * does not exist for him.
     */
    protected boolean needsWebSudo() {
        return false;
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shell.answer(request, response, this::needsWebSudo,
                () -> shell.write(request, response, show(shell.read(request))));
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shell.answer(request, response, this::needsWebSudo, () -> {
            shell.requireToken(request);
            PageRequest read = shell.read(request);
            try {
                response.sendRedirect(request.getContextPath() + act(read));
            } catch (Refusal refusal) {
                Page again = showAgain(read.toShowAgain(), refusal);
                response.setStatus(refusal.kind().status());
                shell.write(request, response, again);
            }
        });
    }
}
