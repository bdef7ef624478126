package sandbox.jira.search;

import com.atlassian.query.Query;
import sandbox.jira.search.jql.Jql;

/** A parsed query handed out to plugins. */
public abstract class StoredQuery implements Query {
    private final String text;
    private final Jql jql;

    protected StoredQuery(String text, Jql jql) {
        this.text = text;
        this.jql = jql;
    }

    @Override
    public String getQueryString() {
        return text;
    }

    Jql jql() {
        return jql;
    }

    @Override
    public String toString() {
        return text;
    }
}
