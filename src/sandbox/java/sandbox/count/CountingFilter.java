package sandbox.count;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says in the headers of each answer what the request cost. */
public final class CountingFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** Answers up to this size are held until their headers are known. */
    private static final int BUFFER = 4 << 20;
    private final transient Counters counters;

    public CountingFilter(Counters counters) {
        this.counters = counters;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        counters.beginRequest();
        response.setBufferSize(BUFFER);
        Unflushed unflushed = new Unflushed(response);
        chain.doFilter(request, unflushed);
        response.setHeader("X-Sandbox-Ao-Sql", Integer.toString(counters.sqlOfRequest()));
        response.setHeader("X-Sandbox-Host-Calls", Integer.toString(counters.callsOfRequest()));
    }
}
