package sandbox.web.resource;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checked path of a resource request: complete module key and file name, made of harmless characters only. */
record ResourcePath(String completeKey, String name) {
    /**
     * Possessive, because what can be given back is matched by recursion: a path of 2,000 folders would be an
     * overflow.
     */
    private static final Pattern SHAPE =
            Pattern.compile("/([A-Za-z0-9._-]+:[A-Za-z0-9._-]+)/([A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+)*+)");
    private static final Pattern SAFE_URI = Pattern.compile("[A-Za-z0-9._/:@-]*");

    /**
     * Empty for anything but plain names: `::`, `..`, `;`, NUL, backslashes and everything percent-encoded, however it
     * was decoded, as other servers have been talked into leaving their folders by these (CVE-2026-21589).
     */
    static Optional<ResourcePath> of(String rawUri, String pathInfo) {
        boolean suspicious = !SAFE_URI.matcher(rawUri.replace("%3A", ":").replace("%3a", ":")).matches()
                || rawUri.contains("..") || rawUri.contains("::");
        Matcher matcher = SHAPE.matcher(pathInfo == null ? "" : pathInfo);
        return suspicious || !matcher.matches() || pathInfo.contains("..") ? Optional.empty()
                : Optional.of(new ResourcePath(matcher.group(1), matcher.group(2)));
    }

    String extension() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
