package sandbox.jira.search.field;

import sandbox.jira.search.Fragment;
import sandbox.jira.search.jql.Clause;
import sandbox.jira.search.jql.JqlException;
import sandbox.jira.search.jql.Operator;

/** A number of a custom field, compared with numbers. */
final class NumberField implements SearchField {
    private final CustomColumn column;

    NumberField(CustomColumn column) {
        this.column = column;
    }

    @Override
    public Fragment compile(Clause.Term term, Asker asker) throws JqlException {
        Boolean empty = Values.asksForEmpty(term);
        if (empty != null) {
            return column.present(!empty);
        }
        boolean equality = term.operator() == Operator.EQUALS || term.operator() == Operator.NOT_EQUALS;
        if (!equality && !term.operator().isComparison()) {
            throw Values.unsupported(term);
        }
        String operator = term.operator() == Operator.NOT_EQUALS ? "<>" : term.operator().text();
        return column.where(Fragment.of("v.number_value " + operator + " ?", number(term)));
    }

    private static Double number(Clause.Term term) throws JqlException {
        String text = Values.text(term);
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw Values.unknown(term, text);
        }
    }

    @Override
    public String sortBy() {
        return column.sortBy("number_value");
    }
}
