package sandbox.jira.search.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import sandbox.jira.search.Fragment;
import sandbox.jira.search.jql.Clause;
import sandbox.jira.search.jql.JqlException;
import sandbox.jira.search.jql.Operand;
import sandbox.jira.search.jql.Operator;

/** A custom field of known things: options, users, groups, labels, exact texts. */
final class CustomOneOf implements SearchField {
    private final CustomColumn column;
    private final OneOf.Finder finder;

    CustomOneOf(CustomColumn column, OneOf.Finder finder) {
        this.column = column;
        this.finder = finder;
    }

    @Override
    public Fragment compile(Clause.Term term, Asker asker) throws JqlException {
        Boolean empty = Values.asksForEmpty(term);
        if (empty != null) {
            return column.present(!empty);
        }
        if (term.operator().isComparison() || term.operator() == Operator.LIKE
                || term.operator() == Operator.NOT_LIKE) {
            throw Values.unsupported(term);
        }
        List<Fragment> alternatives = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Operand operand : Values.operands(term)) {
            if (operand instanceof Operand.Empty) {
                alternatives.add(column.present(false));
            } else {
                values.addAll(finder.find(operand, term, asker));
            }
        }
        Collection<Object> wanted = values;
        Fragment matching = column.where(Fragment.in("v.string_value", wanted));
        if (term.operator().isNegative()) {
            return column.present(true).and(matching.not());
        }
        alternatives.add(matching);
        return Fragment.join("OR", alternatives);
    }

    @Override
    public String sortBy() {
        return column.sortBy("string_value");
    }
}
