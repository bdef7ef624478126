package sandbox.jira.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import sandbox.data.Sql;

/** A piece of SQL with its parameters. What people typed is always a parameter, never a part of the text. */
public record Fragment(String sql, List<Object> parameters) {
    public static final Fragment NOTHING = Fragment.of("1 = 0");
    public static final Fragment EVERYTHING = Fragment.of("1 = 1");

    public static Fragment of(String sql, Object... parameters) {
        return new Fragment(sql, new ArrayList<>(Arrays.asList(parameters)));
    }

    public static Fragment in(String column, Collection<?> values) {
        return values.isEmpty() ? NOTHING
                : new Fragment(column + " IN (" + Sql.marks(values.size()) + ")", new ArrayList<>(values));
    }

    public static Fragment join(String word, List<Fragment> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        String sql = parts.stream().map(part -> "(" + part.sql + ")").collect(Collectors.joining(" " + word + " "));
        return new Fragment(sql, parts.stream().flatMap(part -> part.parameters.stream()).toList());
    }

    public Fragment and(Fragment other) {
        return join("AND", List.of(this, other));
    }

    /** For conditions on columns that are not null: the opposite. */
    public Fragment not() {
        return new Fragment("NOT (" + sql + ")", parameters);
    }
}
