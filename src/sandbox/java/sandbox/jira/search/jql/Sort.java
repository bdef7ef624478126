package sandbox.jira.search.jql;

/** A field to sort by. */
public record Sort(String field, boolean descending) {
}
