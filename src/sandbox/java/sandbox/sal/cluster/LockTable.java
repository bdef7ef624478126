package sandbox.sal.cluster;

import java.util.UUID;
import java.util.function.Supplier;
import sandbox.data.Database;

/** Rows that say which node holds which lock until when; a node that dies loses its locks when they run out. */
final class LockTable {
    private static final long LEASE_MILLIS = Long.getLong("sandbox.lock.lease", 60_000);
    private final Database database;
    private final String node = UUID.randomUUID().toString();

    LockTable(Database database) {
        this.database = database;
    }

    /** Takes the lock, also when this node still has it from before. */
    boolean take(String name) {
        return apart(() -> {
            long now = System.currentTimeMillis();
            int taken = database.sql().update("UPDATE cluster_lock SET holder = ?, held_until = ? WHERE lock_name = ?"
                    + " AND (holder = ? OR held_until < ?)", node, now + LEASE_MILLIS, name, node, now);
            return taken == 1 || insert(name, now + LEASE_MILLIS);
        });
    }

    private boolean insert(String name, long until) {
        if (database.sql().exists("SELECT 1 FROM cluster_lock WHERE lock_name = ?", name)) {
            return false;
        }
        try {
            database.sql().insert("cluster_lock", "lock_name,holder,held_until", name, node, until);
            return true;
        } catch (RuntimeException anotherNodeWasFirst) {
            return false;
        }
    }

    /** Moves the end of a held lock on; a lock released meanwhile stays released. */
    void prolong(String name) {
        apart(() -> database.sql().update("UPDATE cluster_lock SET held_until = ? WHERE lock_name = ? AND holder = ?",
                System.currentTimeMillis() + LEASE_MILLIS, name, node));
    }

    void release(String name) {
        apart(() -> database.sql().update("DELETE FROM cluster_lock WHERE lock_name = ? AND holder = ?", name, node));
    }

    /** Locks are seen by other nodes at once, whatever transaction the caller is in. */
    private <T> T apart(Supplier<T> work) {
        return database.transactions().apart(work);
    }
}
