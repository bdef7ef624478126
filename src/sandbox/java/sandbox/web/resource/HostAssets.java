package sandbox.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Serves AUI and jQuery, fetched at build time into the folder of the system property `sandbox.aui`, and the host's own
 * scripts. Without AUI the host's plain style sheet takes its place.
 */
public final class HostAssets extends HttpServlet {
    static final String BASE = "/download/sandbox";
    private static final long serialVersionUID = 1L;
    /** Possessive, so that no recursion matches it, however many folders a path has. */
    private static final Pattern SAFE = Pattern.compile("(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)++");
    private final transient Path aui;

    public HostAssets(Path aui) {
        this.aui = aui;
    }

    /** Style sheets and scripts of every page, in order. */
    List<String> pageFiles() {
        List<String> files = new ArrayList<>();
        if (hasAui()) {
            files.addAll(List.of("aui/aui-prototyping.css", "jquery/jquery.min.js", "aui/aui-prototyping.js"));
        } else {
            files.add("host/plain.css");
        }
        files.add("host/host.js");
        return files;
    }

    private boolean hasAui() {
        return Files.isRegularFile(aui.resolve("aui/aui-prototyping.js"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        byte[] content = isPlain(path) ? content(path.substring(1)) : null;
        if (content == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StaticFiles.send(response, path, content, true);
    }

    static boolean isPlain(String path) {
        return SAFE.matcher(path).matches();
    }

    private byte[] content(String path) throws IOException {
        if (path.startsWith("host/")) {
            try (InputStream in = HostAssets.class.getResourceAsStream("/sandbox/web/" + path.substring(5))) {
                return in == null ? null : in.readAllBytes();
            }
        }
        Path file = aui.resolve(path).normalize();
        return file.startsWith(aui) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }
}
