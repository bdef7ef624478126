package sandbox.sal.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import sandbox.data.Database;

/** Locks by name, held in a table that all nodes see. */
public final class TableClusterLocks implements ClusterLockService {
    private static final int LONGEST_NAME = 255;
    private static final long PROLONG_SECONDS = 15;
    private final LockTable table;
    private final Map<String, TableClusterLock> locks = new ConcurrentHashMap<>();

    public TableClusterLocks(Database database, ScheduledExecutorService timer) {
        this.table = new LockTable(database);
        timer.scheduleWithFixedDelay(() -> locks.values().forEach(TableClusterLock::prolong),
                PROLONG_SECONDS, PROLONG_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public ClusterLock getLockForName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Lock name of " + name.length() + " characters");
        }
        return locks.computeIfAbsent(name, key -> new TableClusterLock(key, table));
    }
}
