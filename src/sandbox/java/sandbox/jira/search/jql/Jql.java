package sandbox.jira.search.jql;

import java.util.List;

/** A parsed query; `where` is null for all issues. */
public record Jql(Clause where, List<Sort> sorts) {
}
