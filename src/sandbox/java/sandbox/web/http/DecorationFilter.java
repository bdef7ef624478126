package sandbox.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import sandbox.spi.Decorator;

/** Holds back HTML pages of plugin servlets and lets the host frame those that ask for a decorator. */
public final class DecorationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private final transient Supplier<Decorator> decorator;

    public DecorationFilter(Supplier<Decorator> decorator) {
        this.decorator = decorator;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldBackResponse held = new HeldBackResponse(response);
        chain.doFilter(request, held);
        if (!held.isHtml()) {
            held.release();
            return;
        }
        PluginPage page = PluginPage.read(held.text());
        String wanted = page.meta().getOrDefault("decorator", "none");
        if (wanted.equals("none")) {
            held.release();
            return;
        }
        decorator.get().decorate(request, response, page.title(), page.meta(), page.head(), page.body());
    }
}
