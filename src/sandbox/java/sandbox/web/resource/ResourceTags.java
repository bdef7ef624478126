package sandbox.web.resource;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes the `link` and `script` tags of a page: AUI, the host's shims, then the plugins' resources. */
public final class ResourceTags implements Function<List<String>, String> {
    private final WebResources resources;
    private final RequiredForPage required;
    private final Supplier<Locale> locale;
    private final HostAssets assets;
    private final String contextPath;

    public ResourceTags(WebResources resources, RequiredForPage required, Supplier<Locale> locale, HostAssets assets,
            String contextPath) {
        this.resources = resources;
        this.required = required;
        this.locale = locale;
        this.assets = assets;
        this.contextPath = contextPath;
    }

    @Override
    public String apply(List<String> contexts) {
        Set<String> wanted = new LinkedHashSet<>(contexts);
        wanted.addAll(required.requiredContexts());
        StringBuilder tags = new StringBuilder();
        assets.pageFiles().forEach(file -> tag(tags, contextPath + HostAssets.BASE + "/" + file));
        for (WebResource resource : resources.inOrder(wanted, required.requiredKeys())) {
            resource.files().forEach(file -> tag(tags, url(resource, file)));
        }
        return tags.toString();
    }

    private String url(WebResource resource, String file) {
        return contextPath + ResourceServlet.BASE + "/" + resource.module().completeKey() + "/" + file + "?v="
                + resource.plugin().descriptor().version() + "-" + resource.plugin().bundle().getLastModified()
                + "&amp;locale=" + locale.get();
    }

    private static void tag(StringBuilder tags, String url) {
        String file = url.replaceAll("\\?.*", "");
        if (file.endsWith(".css")) {
            tags.append("<link rel=\"stylesheet\" href=\"").append(url).append("\">\n");
        } else if (file.endsWith(".js")) {
            tags.append("<script src=\"").append(url).append("\" charset=\"utf-8\"></script>\n");
        }
    }
}
