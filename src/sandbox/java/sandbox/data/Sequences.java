package sandbox.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/**
 * Identifiers per kind of object, starting at 10000 as in Jira. Blocks are claimed in a transaction of their own, so
 * that
 * a rolled back command leaves a gap instead of a lock.
 */
public final class Sequences {
    static final String TABLE = "CREATE TABLE IF NOT EXISTS sequence_block"
            + " (kind VARCHAR(60) NOT NULL PRIMARY KEY, next_id BIGINT NOT NULL)";

    private static final long FIRST = 10_000;
    private static final long BLOCK = 20;

    private final DataSource pool;
    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    Sequences(DataSource pool) {
        this.pool = pool;
    }

    public long next(String kind) {
        return blocks.computeIfAbsent(kind, any -> new Block()).next(() -> claim(kind, FIRST, BLOCK));
    }

    /** A sequence without blocks and without reuse, from 1: numbers that people see, as of issues in a project. */
    public long nextVisible(String kind) {
        return claim(kind, 1, 1);
    }

    private long claim(String kind, long first, long size) {
        try (Connection connection = pool.getConnection()) {
            for (int attempt = 0; attempt < 20; attempt++) {
                long claimed = attempt(connection, kind, first, size);
                if (claimed >= 0) {
                    return claimed;
                }
            }
            throw new IllegalStateException("No identifier for " + kind);
        } catch (SQLException e) {
            throw new DataFailure("No identifier for " + kind, e);
        }
    }

    private static long attempt(Connection connection, String kind, long first, long size) throws SQLException {
        Long next = read(connection, kind);
        if (next == null) {
            return insert(connection, kind, first + size) ? first : -1;
        }
        String swap = "UPDATE sequence_block SET next_id = ? WHERE kind = ? AND next_id = ?";
        try (PreparedStatement update = connection.prepareStatement(swap)) {
            update.setLong(1, next + size);
            update.setString(2, kind);
            update.setLong(3, next);
            return update.executeUpdate() == 1 ? next : -1;
        }
    }

    private static Long read(Connection connection, String kind) throws SQLException {
        String select = "SELECT next_id FROM sequence_block WHERE kind = ?";
        try (PreparedStatement query = connection.prepareStatement(select)) {
            query.setString(1, kind);
            try (ResultSet result = query.executeQuery()) {
                return result.next() ? result.getLong(1) : null;
            }
        }
    }

    /** False when another thread or node was first. */
    private static boolean insert(Connection connection, String kind, long next) {
        String statement = "INSERT INTO sequence_block (kind, next_id) VALUES (?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(statement)) {
            insert.setString(1, kind);
            insert.setLong(2, next);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            return false;
        }
    }

    /** The identifiers this node has claimed and not handed out yet. */
    private static final class Block {
        private long next;
        private long end;

        synchronized long next(LongSupplier claim) {
            if (next == end) {
                next = claim.getAsLong();
                end = next + BLOCK;
            }
            return next++;
        }
    }
}
