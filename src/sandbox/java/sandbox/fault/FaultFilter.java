package sandbox.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Arms the fault that a request asks for with the header `X-Sandbox-Fault:
 * label;sql|call|file;number;effect[;method]`.
 */
public final class FaultFilter extends HttpFilter {
    static final String HEADER = "X-Sandbox-Fault";
    private static final long serialVersionUID = 1L;
    private final transient Faults faults;

    public FaultFilter(Faults faults) {
        this.faults = faults;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String fault = request.getHeader(HEADER);
        if (fault == null) {
            chain.doFilter(request, response);
            return;
        }
        faults.begin(fault);
        try {
            chain.doFilter(request, response);
        } finally {
            faults.end();
        }
    }
}
