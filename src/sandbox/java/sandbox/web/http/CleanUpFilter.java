package sandbox.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Outermost filter: forgets what a request has left on its thread. */
public final class CleanUpFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private final transient Runnable cleanUp;

    public CleanUpFilter(Runnable cleanUp) {
        this.cleanUp = cleanUp;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            cleanUp.run();
        }
    }
}
