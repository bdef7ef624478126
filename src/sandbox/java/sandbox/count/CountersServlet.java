package sandbox.count;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** `/sandbox/counters`: the counts by name since the last time somebody asked. */
public final class CountersServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Counters counters;

    public CountersServlet(Counters counters) {
        this.counters = counters;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(new ObjectMapper().writeValueAsString(counters.drain()));
    }
}
