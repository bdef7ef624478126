package sandbox.pages.page;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;

/**
 * One request for a page of the host: who asks, in which language, with which parameters. `user` is null when nobody
 * is logged in.
 */
public record PageRequest(HttpServletRequest http, HttpServletResponse response, MatchResult path, ApplicationUser user,
        Text text, Supplier<String> tokens) {
    /** The XSRF token of the session, which is begun if there is none: only pages with forms ask for it. */
    public String token() {
        return tokens.get();
    }

    /** The part of the path that the route's group captured. */
    public String path(int group) {
        return path.group(group);
    }

    /** Empty when the parameter is missing. */
    public String param(String name) {
        String value = http.getParameter(name);
        return value == null ? "" : value.trim();
    }

    public List<String> params(String name) {
        String[] values = http.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    public Map<String, String[]> params() {
        return http.getParameterMap();
    }

    public boolean has(String name) {
        return http.getParameter(name) != null;
    }

    public int number(String name, int otherwise) {
        String value = param(name);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** -1 is no id of anything. */
    public long id(String name) {
        String value = param(name);
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
    }

    public String userKey() {
        return user.getKey();
    }

    public String t(String key, Object... arguments) {
        return text.get(key, arguments);
    }

    public String base() {
        return http.getContextPath();
    }

    /** The script asks for the content of a dialog, not for a whole page. */
    public boolean inDialog() {
        return "true".equals(http.getParameter("inline")) || "true".equals(http.getHeader("X-Dialog"));
    }
}
