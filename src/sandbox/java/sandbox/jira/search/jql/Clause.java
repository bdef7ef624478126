package sandbox.jira.search.jql;

import java.util.List;

/** A condition of a query. */
public sealed interface Clause {
    /** The condition that says the opposite; as in Jira it is pushed down to the operators. */
    Clause negated();

    /** All must hold. */
    record And(List<Clause> clauses) implements Clause {
        @Override
        public Clause negated() {
            return new Or(clauses.stream().map(Clause::negated).toList());
        }
    }

    /** One must hold. */
    record Or(List<Clause> clauses) implements Clause {
        @Override
        public Clause negated() {
            return new And(clauses.stream().map(Clause::negated).toList());
        }
    }

    /** A field compared with something. */
    record Term(String field, Operator operator, Operand operand) implements Clause {
        @Override
        public Clause negated() {
            return new Term(field, operator.opposite(), operand);
        }
    }
}
