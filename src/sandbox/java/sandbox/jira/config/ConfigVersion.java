package sandbox.jira.config;

import java.util.concurrent.atomic.AtomicLong;
import sandbox.data.Database;

/**
 * The counter that every change of a configuration object raises. Nodes that share a database see each other's
 * changes by
 * it, at most a fifth of a second late; the node that made the change sees it at once.
 */
public final class ConfigVersion {
    private static final long TRUSTED_NANOS = 200_000_000L;

    private final Database database;
    private final ThreadLocal<Boolean> changedHere = new ThreadLocal<>();
    private final AtomicLong endedHere = new AtomicLong();
    private volatile Seen seen = new Seen(-1, 0, -1);

    public ConfigVersion(Database database) {
        this.database = database;
        if (!database.sql().exists("SELECT 1 FROM config_version WHERE id = 1")) {
            database.sql().insert("config_version", "id,n", 1, 1L);
        }
    }

    /** True in a transaction that changed configuration and has not ended: its thread must not use or fill caches. */
    boolean uncommittedHere() {
        return changedHere.get() != null;
    }

    long current() {
        Seen last = seen;
        long ended = endedHere.get();
        if (last.ended == ended && System.nanoTime() - last.atNanos < TRUSTED_NANOS) {
            return last.version;
        }
        Seen read = new Seen(read(), System.nanoTime(), ended);
        seen = read;
        return read.version;
    }

    void raise() {
        database.sql().update("UPDATE config_version SET n = n + 1 WHERE id = 1");
        if (database.transactions().active()) {
            changedHere.set(Boolean.TRUE);
        }
        database.transactions().afterCompletion(() -> {
            changedHere.remove();
            endedHere.incrementAndGet();
        });
    }

    private long read() {
        return database.sql().number("SELECT n FROM config_version WHERE id = 1");
    }

    /** A version, when it was read, and how many changes of this node had ended before. */
    private record Seen(long version, long atNanos, long ended) {
    }
}
