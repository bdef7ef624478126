package io.phasegate.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page servlet needs of a request.
 *
 * @param path segments behind the servlet's own path, e.g. [HDI, organisation]
 */
public record PageRequest(HttpServletRequest http, Locale locale, List<String> path) {
    public Optional<String> segment(int index) {
        return index < path.size() ? Optional.of(path.get(index)) : Optional.empty();
    }

    /** A parameter, trimmed; empty text when absent. */
    public String parameter(String name) {
        String value = http.getParameter(name);
        return value == null ? "" : value.trim();
    }

    public String contextPath() {
        return http.getContextPath();
    }
}
