package sandbox.jira.search.jql;

import java.util.Arrays;
import java.util.Optional;

/** The operators of JQL, each with the one that says the opposite. */
public enum Operator {
    EQUALS("="), NOT_EQUALS("!="), LIKE("~"), NOT_LIKE("!~"), LESS("<"), LESS_EQUALS("<="), GREATER(">"),
    GREATER_EQUALS(">="), IN("in"), NOT_IN("not in"), IS("is"), IS_NOT("is not");

    private final String text;

    Operator(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
    }

    public boolean isComparison() {
        return this == LESS || this == LESS_EQUALS || this == GREATER || this == GREATER_EQUALS;
    }

    Operator opposite() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case LESS -> GREATER_EQUALS;
            case LESS_EQUALS -> GREATER;
            case GREATER -> LESS_EQUALS;
            case GREATER_EQUALS -> LESS;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
        };
    }

    static Optional<Operator> of(String symbol) {
        return Arrays.stream(values()).filter(operator -> operator.text.equals(symbol)).findFirst();
    }
}
