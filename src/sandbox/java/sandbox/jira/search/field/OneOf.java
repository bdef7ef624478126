package sandbox.jira.search.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import sandbox.jira.search.Fragment;
import sandbox.jira.search.jql.Clause;
import sandbox.jira.search.jql.JqlException;
import sandbox.jira.search.jql.Operand;
import sandbox.jira.search.jql.Operator;

/**
 * A column that holds one of several known things, asked for by name or id. As in Jira, `!=` and `not in` do not find
 * issues where the field is empty.
 */
public final class OneOf implements SearchField {
    private final String column;
    private final Finder finder;
    private final String sortBy;

    public OneOf(String column, Finder finder, String sortBy) {
        this.column = column;
        this.finder = finder;
        this.sortBy = sortBy;
    }

    @Override
    public Fragment compile(Clause.Term term, Asker asker) throws JqlException {
        Boolean empty = Values.asksForEmpty(term);
        if (empty != null) {
            return Fragment.of(column + (empty ? " IS NULL" : " IS NOT NULL"));
        }
        if (term.operator().isComparison() || term.operator() == Operator.LIKE
                || term.operator() == Operator.NOT_LIKE) {
            throw Values.unsupported(term);
        }
        List<Fragment> alternatives = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Operand operand : Values.operands(term)) {
            if (operand instanceof Operand.Empty) {
                alternatives.add(Fragment.of(column + " IS NULL"));
            } else {
                values.addAll(finder.find(operand, term, asker));
            }
        }
        return combined(term, alternatives, values);
    }

    private Fragment combined(Clause.Term term, List<Fragment> empties, List<Object> values) {
        Fragment matching = Fragment.in(column, values);
        if (term.operator().isNegative()) {
            Fragment others = Fragment.of(column + " IS NOT NULL");
            return values.isEmpty() ? others : others.and(matching.not());
        }
        List<Fragment> all = new ArrayList<>(empties);
        all.add(matching);
        return Fragment.join("OR", all);
    }

    @Override
    public String sortBy() {
        return sortBy;
    }

    /** Finds the stored values that an operand names; an operand that names nothing is an error. */
    @FunctionalInterface
    public interface Finder {
        Collection<?> find(Operand operand, Clause.Term term, Asker asker) throws JqlException;
    }
}
