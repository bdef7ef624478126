package sandbox.web.resource;

import java.util.Map;

/** Content types of static files by extension; texts say that they are UTF-8. */
final class ContentTypes {
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("css", "text/css;charset=UTF-8"), Map.entry("js", "application/javascript;charset=UTF-8"),
            Map.entry("json", "application/json;charset=UTF-8"), Map.entry("svg", "image/svg+xml;charset=UTF-8"),
            Map.entry("txt", "text/plain;charset=UTF-8"), Map.entry("png", "image/png"), Map.entry("gif", "image/gif"),
            Map.entry("jpg", "image/jpeg"), Map.entry("ico", "image/x-icon"), Map.entry("ttf", "font/ttf"),
            Map.entry("woff", "font/woff"), Map.entry("woff2", "font/woff2"),
            Map.entry("eot", "application/vnd.ms-fontobject"));

    private ContentTypes() {
    }

    /** Anything unknown is a download, never a page. */
    static String of(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1);
        return BY_EXTENSION.getOrDefault(extension, "application/octet-stream");
    }
}
