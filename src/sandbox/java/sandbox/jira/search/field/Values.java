package sandbox.jira.search.field;

import java.util.ArrayList;
import java.util.List;
import sandbox.jira.search.jql.Clause;
import sandbox.jira.search.jql.JqlException;
import sandbox.jira.search.jql.Operand;
import sandbox.jira.search.jql.Operator;

/** Takes terms apart. */
final class Values {
    private Values() {
    }

    static JqlException unsupported(Clause.Term term) {
        return new JqlException("jql.operator.unsupported", term.operator().text(), term.field());
    }

    static JqlException unknown(Clause.Term term, String value) {
        return new JqlException("jql.value.unknown", value, term.field());
    }

    static JqlException unknownFunction(Operand.Call call) {
        return new JqlException("jql.function.unknown", call.name());
    }

    /** True for `is EMPTY` and `= EMPTY`, false for `is not EMPTY` and `!= EMPTY`, null when it is about values. */
    static Boolean asksForEmpty(Clause.Term term) throws JqlException {
        boolean is = term.operator() == Operator.IS || term.operator() == Operator.IS_NOT;
        if (term.operand() instanceof Operand.Empty) {
            if (!is && term.operator() != Operator.EQUALS && term.operator() != Operator.NOT_EQUALS) {
                throw unsupported(term);
            }
            return !term.operator().isNegative();
        }
        if (is) {
            throw unsupported(term);
        }
        return null;
    }

    /** The operands of a list, or the one operand. */
    static List<Operand> operands(Clause.Term term) throws JqlException {
        boolean listed = term.operator() == Operator.IN || term.operator() == Operator.NOT_IN;
        if (term.operand() instanceof Operand.Items items) {
            if (!listed) {
                throw unsupported(term);
            }
            return new ArrayList<>(items.operands());
        }
        return List.of(term.operand());
    }

    /** The one text that is compared; functions and lists are refused. */
    static String text(Clause.Term term) throws JqlException {
        if (term.operand() instanceof Operand.Value value) {
            return value.text();
        }
        throw unsupported(term);
    }
}
