package sandbox.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sandbox.spi.Decorator;

/** A frame without menus, for a sandbox that runs without its pages. */
public record PlainDecorator(Function<List<String>, String> resourceTags) implements Decorator {
    @Override
    public void decorate(HttpServletRequest request, HttpServletResponse response, String title, Map<String,
            String> meta,
            String headHtml, String bodyHtml) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
                + resourceTags.apply(List.of("atl.general")) + headHtml + "</head><body>" + bodyHtml + "</body></html>");
    }
}
