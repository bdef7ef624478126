package sandbox.jira.search.field;

import sandbox.jira.search.Fragment;
import sandbox.jira.search.jql.Clause;
import sandbox.jira.search.jql.JqlException;

/** A field that queries may name. Conditions are on the table `issue` named `i`. */
public interface SearchField {
    Fragment compile(Clause.Term term, Asker asker) throws JqlException;

    /** What to sort by, or null for a field that cannot be sorted by. */
    default String sortBy() {
        return null;
    }
}
