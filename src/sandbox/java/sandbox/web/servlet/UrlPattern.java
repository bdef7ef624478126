package sandbox.web.servlet;

import java.util.Optional;

/** A servlet's url-pattern: exact, or a prefix followed by a star. */
record UrlPattern(String text) {
    private boolean prefix() {
        return text.endsWith("/*");
    }

    /** The part of the path that belongs to the servlet, when the pattern matches. */
    Optional<String> match(String path) {
        if (!prefix()) {
            return path.equals(text) ? Optional.of(text) : Optional.empty();
        }
        String base = text.substring(0, text.length() - 2);
        return path.equals(base) || path.startsWith(base + "/") ? Optional.of(base) : Optional.empty();
    }
}
