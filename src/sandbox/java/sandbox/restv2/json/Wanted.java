package sandbox.restv2.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which fields or expansions a client asked for: lists such as `summary,status`, `*all`, `*navigable,-comment`. */
public final class Wanted {
    private static final Set<String> NOT_NAVIGABLE = Set.of("comment", "attachment");
    private final Set<String> names;
    private final String otherwise;

    private Wanted(Set<String> names, String otherwise) {
        this.names = names;
        this.otherwise = otherwise;
    }

    /** @param otherwise what counts when nothing or only exclusions were asked for: `*all` or `*navigable` */
    public static Wanted fields(Collection<String> asked, String otherwise) {
        return new Wanted(split(asked), otherwise);
    }

    public static Set<String> split(Collection<String> asked) {
        Set<String> names = new HashSet<>();
        asked.forEach(list -> Arrays.stream(list.split(",")).map(String::trim).filter(name -> !name.isEmpty())
                .forEach(names::add));
        return names;
    }

    public static Set<String> without(Set<String> names, String... left) {
        Set<String> rest = new HashSet<>(names);
        rest.removeAll(Set.of(left));
        return rest;
    }

    public boolean includes(String field) {
        if (names.contains("-" + field)) {
            return false;
        }
        boolean onlyExclusions = names.stream().allMatch(name -> name.startsWith("-"));
        return names.contains(field) || names.contains("*all") || onlyExclusions && otherwise.equals("*all")
                || (names.contains("*navigable") || onlyExclusions) && !NOT_NAVIGABLE.contains(field);
    }
}
