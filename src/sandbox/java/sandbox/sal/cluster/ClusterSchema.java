package sandbox.sal.cluster;

import java.util.List;

/** The tables of this package. */
public final class ClusterSchema {
    private static final List<String> STATEMENTS = List.of(
            "CREATE TABLE IF NOT EXISTS cluster_lock (lock_name VARCHAR(255) NOT NULL PRIMARY KEY,"
                    + " holder VARCHAR(100) NOT NULL, held_until BIGINT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS cluster_job (job_id VARCHAR(255) NOT NULL PRIMARY KEY,"
                    + " next_run BIGINT NOT NULL)");

    private ClusterSchema() {
    }

    public static List<String> statements() {
        return STATEMENTS;
    }
}
