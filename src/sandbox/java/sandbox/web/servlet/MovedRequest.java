package sandbox.web.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the plugin's servlet sees it: the host's servlet path plus its own base, the rest is path info. */
public final class MovedRequest extends HttpServletRequestWrapper {
    private final String base;

    public MovedRequest(HttpServletRequest request, String base) {
        super(request);
        this.base = base;
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + base;
    }

    @Override
    public String getPathInfo() {
        String path = super.getPathInfo();
        return path == null || path.equals(base) ? null : path.substring(base.length());
    }
}
