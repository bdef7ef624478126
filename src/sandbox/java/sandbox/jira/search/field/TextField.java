package sandbox.jira.search.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import sandbox.jira.search.Fragment;
import sandbox.jira.search.jql.Clause;
import sandbox.jira.search.jql.JqlException;
import sandbox.jira.search.jql.Operator;

/**
 * A text searched by words with `~`: every word must occur, in any case; a text in inner quotes must occur as it is.
 */
public final class TextField implements SearchField {
    private final BiFunction<Asker, Fragment, Fragment> holder;
    private final String emptyCondition;
    private final String sortBy;

    /**
     * @param holder         makes the condition on issues from the condition on the text, which is named `t`
     * @param emptyCondition SQL that holds for issues without text, or null when `is EMPTY` is not supported
     */
    public TextField(BiFunction<Asker, Fragment, Fragment> holder, String emptyCondition, String sortBy) {
        this.holder = holder;
        this.emptyCondition = emptyCondition;
        this.sortBy = sortBy;
    }

    /** A column of the issue itself. */
    public static TextField ofColumn(String column, String sortBy) {
        return new TextField((asker, match) -> new Fragment(match.sql().replace("{t}", column), match.parameters()),
                column + " IS NULL", sortBy);
    }

    @Override
    public Fragment compile(Clause.Term term, Asker asker) throws JqlException {
        Boolean empty = Values.asksForEmpty(term);
        if (empty != null && emptyCondition != null) {
            return empty ? Fragment.of(emptyCondition) : Fragment.of(emptyCondition).not();
        }
        if (term.operator() != Operator.LIKE && term.operator() != Operator.NOT_LIKE) {
            throw Values.unsupported(term);
        }
        Fragment found = holder.apply(asker, matching(Values.text(term)));
        return term.operator() == Operator.LIKE ? found : new Fragment("NOT COALESCE((" + found.sql() + "), FALSE)",
                found.parameters());
    }

    static Fragment matching(String text) {
        List<Fragment> words = new ArrayList<>();
        for (String word : words(text)) {
            words.add(Fragment.of("LOWER({t}) LIKE ? ESCAPE '!'", "%" + escaped(word.toLowerCase(Locale.ROOT)) + "%"));
        }
        return words.isEmpty() ? Fragment.NOTHING : Fragment.join("AND", words);
    }

    private static List<String> words(String text) {
        String trimmed = text.trim();
        boolean phrase = trimmed.length() > 2 && trimmed.startsWith("\"") && trimmed.endsWith("\"");
        if (phrase) {
            return List.of(trimmed.substring(1, trimmed.length() - 1));
        }
        return List.of(trimmed.replaceAll("[*?\"]", " ").trim().split("\\s+")).stream()
                .filter(word -> !word.isEmpty()).toList();
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public String sortBy() {
        return sortBy;
    }
}
