package sandbox.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;

/** A searcher handed out to plugins; only its key means anything here. */
abstract class StoredSearcher implements CustomFieldSearcher {
    private final String key;

    protected StoredSearcher(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
