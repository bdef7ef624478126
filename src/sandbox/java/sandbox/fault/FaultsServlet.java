package sandbox.fault;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * `/sandbox/faults`: GET tells what became of the faults, or of the one with the parameter `label`; POST arms one for
 * a background thread, DELETE takes it away.
 */
public final class FaultsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Faults faults;

    public FaultsServlet(Faults faults) {
        this.faults = faults;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(new ObjectMapper().writeValueAsString(faults.reports(
                Optional.ofNullable(request.getParameter("label")))));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        faults.arm(request.getParameter("thread"), request.getParameter("fault"));
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        faults.disarm(request.getParameter("thread"));
    }
}
