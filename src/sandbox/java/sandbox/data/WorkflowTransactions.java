package sandbox.data;

import java.util.Locale;

/**
 * How a plugin's Active Objects work inside a workflow function relates to the transaction of the transition. It is not
 * known which of these Jira does (open point U14), so tests run all three: `--workflow-transactions`.
 */
public enum WorkflowTransactions {
    /** The plugin's transaction is its own and commits by itself. */
    SEPARATE,
    /** The plugin's transaction joins the transition's: it is rolled back when the transition fails. */
    JOINED,
    /** There is no transaction around the plugin's statements: each commits at once. */
    AUTOCOMMIT;

    public static WorkflowTransactions of(String argument) {
        return valueOf(argument.toUpperCase(Locale.ROOT));
    }
}
