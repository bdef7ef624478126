package sandbox.jira.search.field;

import sandbox.jira.search.Fragment;
import sandbox.jira.search.jql.Clause;
import sandbox.jira.search.jql.JqlException;
import sandbox.jira.search.jql.Operator;

/** A day or moment, compared with dates, periods (`-5d`) and functions (`startOfDay()`). */
public final class DateField implements SearchField {
    private final String column;
    private final DateWords words;

    public DateField(String column, DateWords words) {
        this.column = column;
        this.words = words;
    }

    @Override
    public Fragment compile(Clause.Term term, Asker asker) throws JqlException {
        Boolean empty = Values.asksForEmpty(term);
        if (empty != null) {
            return Fragment.of(column + (empty ? " IS NULL" : " IS NOT NULL"));
        }
        if (term.operator().isComparison()) {
            return Fragment.of(column + " " + term.operator().text() + " ?", words.millis(term.operand(), term));
        }
        if (term.operator() == Operator.EQUALS || term.operator() == Operator.NOT_EQUALS) {
            String not = term.operator().isNegative() ? "<>" : "=";
            return Fragment.of(column + " " + not + " ?", words.millis(term.operand(), term));
        }
        throw Values.unsupported(term);
    }

    @Override
    public String sortBy() {
        return column;
    }
}
