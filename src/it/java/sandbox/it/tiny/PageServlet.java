package sandbox.it.tiny;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page that asks for the host's frame. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<html><head><title>A &amp; B</title><meta name=\"decorator\" content=\"atl.general\">"
                + "<meta name=\"own\" content=\"kept\"></head><body><p id=\"tiny\">\u4f60\u597d</p></body></html>");
    }
}
