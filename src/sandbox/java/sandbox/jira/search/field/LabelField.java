package sandbox.jira.search.field;

import java.util.ArrayList;
import java.util.List;
import sandbox.jira.search.Fragment;
import sandbox.jira.search.jql.Clause;
import sandbox.jira.search.jql.JqlException;
import sandbox.jira.search.jql.Operand;
import sandbox.jira.search.jql.Operator;

/** The labels of issues. */
final class LabelField implements SearchField {
    private static final String SOME = "EXISTS (SELECT 1 FROM issue_label l WHERE l.issue_id = i.id AND l.field_id = 0";

    @Override
    public Fragment compile(Clause.Term term, Asker asker) throws JqlException {
        Boolean empty = Values.asksForEmpty(term);
        if (empty != null) {
            return Fragment.of((empty ? "NOT " : "") + SOME + ")");
        }
        if (term.operator().isComparison() || term.operator() == Operator.LIKE
                || term.operator() == Operator.NOT_LIKE) {
            throw Values.unsupported(term);
        }
        List<String> labels = new ArrayList<>();
        for (Operand operand : Values.operands(term)) {
            labels.add(Finders.text(operand, term));
        }
        Fragment named = Fragment.in("l.label", labels);
        Fragment matching = new Fragment(SOME + " AND " + named.sql() + ")", named.parameters());
        return term.operator().isNegative() ? Fragment.of(SOME + ")").and(matching.not()) : matching;
    }
}
