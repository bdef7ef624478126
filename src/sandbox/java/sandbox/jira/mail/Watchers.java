package sandbox.jira.mail;

import java.util.List;
import sandbox.data.Database;

/** The table of who watches which issue. */
public final class Watchers {
    private final Database database;

    public Watchers(Database database) {
        this.database = database;
    }

    public List<String> of(long issueId) {
        return database.sql().list("SELECT user_key FROM watcher WHERE issue_id = ?", row -> row.text("user_key"),
                issueId);
    }

    public void add(long issueId, String userKey) {
        if (!of(issueId).contains(userKey)) {
            database.sql().insert("watcher", "issue_id,user_key", issueId, userKey);
        }
    }

    public void remove(long issueId, String userKey) {
        database.sql().update("DELETE FROM watcher WHERE issue_id = ? AND user_key = ?", issueId, userKey);
    }
}
