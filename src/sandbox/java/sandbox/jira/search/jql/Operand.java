package sandbox.jira.search.jql;

import java.util.List;

/** What a field is compared with. */
public sealed interface Operand {
    /** A word, number or quoted text. */
    record Value(String text) implements Operand {
    }

    /** A call as `currentUser()`. */
    record Call(String name, List<String> arguments) implements Operand {
    }

    /** A list in parentheses. */
    record Items(List<Operand> operands) implements Operand {
    }

    /** EMPTY or NULL. */
    record Empty() implements Operand {
    }
}
