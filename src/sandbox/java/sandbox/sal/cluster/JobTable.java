package sandbox.sal.cluster;

import java.util.Optional;
import sandbox.data.Database;

/** When jobs of the cluster run next; the node that moves the time on is the one that runs the job. */
final class JobTable {
    private final Database database;

    JobTable(Database database) {
        this.database = database;
    }

    /** Keeps the time of a job that is known already, so that a restart does not run it early. */
    void add(String id, long nextRun) {
        if (next(id).isEmpty()) {
            try {
                database.sql().insert("cluster_job", "job_id,next_run", id, nextRun);
            } catch (RuntimeException e) {
                next(id).orElseThrow(() -> e);
            }
        }
    }

    Optional<Long> next(String id) {
        return database.sql().first("SELECT next_run FROM cluster_job WHERE job_id = ?", row -> row.id("next_run"), id);
    }

    boolean claim(String id, long due, long nextRun) {
        return database.sql().update("UPDATE cluster_job SET next_run = ? WHERE job_id = ? AND next_run = ?",
                nextRun, id, due) == 1;
    }

    void remove(String id) {
        database.sql().update("DELETE FROM cluster_job WHERE job_id = ?", id);
    }
}
