package sandbox.pages.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sandbox.pages.page.Route.Access;

/** All pages of the host by path. Filled by the page groups while the host is wired. */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    public Routes open(String method, String pattern, Handler handler) {
        return add(method, pattern, Access.ANYONE, handler);
    }

    public Routes get(String pattern, Handler handler) {
        return add("GET", pattern, Access.LOGGED_IN, handler);
    }

    public Routes post(String pattern, Handler handler) {
        return add("POST", pattern, Access.LOGGED_IN, handler);
    }

    public Routes adminGet(String pattern, Handler handler) {
        return add("GET", pattern, Access.ADMINISTRATOR, handler);
    }

    public Routes adminPost(String pattern, Handler handler) {
        return add("POST", pattern, Access.ADMINISTRATOR, handler);
    }

    private Routes add(String method, String pattern, Access access, Handler handler) {
        routes.add(new Route(method, Pattern.compile(pattern), access, handler));
        return this;
    }

    public Optional<Match> match(String method, String path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return routes.stream()
                .filter(route -> route.method().equals(asked))
                .flatMap(route -> matched(route, path))
                .findFirst();
    }

    private static Stream<Match> matched(Route route, String path) {
        Matcher matcher = route.pattern().matcher(path);
        return matcher.matches() ? Stream.of(new Match(route, matcher.toMatchResult()))
                : Stream.empty();
    }

    /** A route with the groups its pattern captured. */
    public record Match(Route route, MatchResult path) {
    }
}
