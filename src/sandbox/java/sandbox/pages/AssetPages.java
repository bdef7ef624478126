package sandbox.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import sandbox.pages.page.Answer;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;

/** Style and script of the host's own pages. */
final class AssetPages {
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8", "svg", "image/svg+xml");

    void mount(Routes routes) {
        routes.open("GET", "/s/sandbox/([a-z]+\\.(css|js|svg))", page -> Answer.direct(AssetPages::send));
    }

    private static void send(PageRequest page) throws IOException {
        try (InputStream asset = AssetPages.class.getResourceAsStream("/pages/assets/" + page.path(1))) {
            if (asset == null) {
                page.response().sendError(404);
                return;
            }
            page.response().setHeader("Cache-Control", "max-age=600");
            page.response().setContentType(TYPES.get(page.path(2)));
            asset.transferTo(page.response().getOutputStream());
        }
    }
}
