package io.phasegate.web.page;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.StorableText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page servlet needs of a request.
 *
 * @param path      segments behind the servlet's own path, e.g. [HDI, organisation]
 * @param showAgain it was refused, and its parameters are only read to be shown again
 */
public record PageRequest(HttpServletRequest http, Locale locale, List<String> path, boolean showAgain) {
    public PageRequest(HttpServletRequest http, Locale locale, List<String> path) {
        this(http, locale, path, false);
    }

    PageRequest toShowAgain() {
        return new PageRequest(http, locale, path, true);
    }

    public Optional<String> segment(int index) {
        return index < path.size() ? Optional.of(path.get(index)) : Optional.empty();
    }

    /** A parameter, trimmed; empty text when absent. Refuses 400, naming the parameter, what cannot be stored. */
    public String parameter(String name) {
        String value = http.getParameter(name);
        return value == null ? "" : storable(name, value).trim();
    }

    /** All values of a parameter that may be there more than once. Refuses like {@link #parameter}. */
    public List<String> parameters(String name) {
        String[] values = http.getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).map(value -> storable(name, value)).toList();
    }

    /** Names of parameters that begin so, in order. */
    public List<String> names(String beginning) {
        return http.getParameterMap().keySet().stream().filter(name -> name.startsWith(beginning)).sorted().toList();
    }

    public String contextPath() {
        return http.getContextPath();
    }

    private String storable(String name, String value) {
        if (StorableText.is(value)) {
            return value;
        }
        if (showAgain) {
            return StorableText.without(value);
        }
        throw Refusal.badInput(name, Message.of("phasegate.web.text.unstorable"));
    }
}
