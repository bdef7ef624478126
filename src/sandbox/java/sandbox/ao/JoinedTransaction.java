package sandbox.ao;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;

/** Transactions of one plugin's entity manager. An inner one joins the outer; AO's own would commit the outer early. */
final class JoinedTransaction {
    private final EntityManager manager;
    private final HostConnections connections;
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    JoinedTransaction(EntityManager manager, HostConnections connections) {
        this.manager = manager;
        this.connections = connections;
    }

    <T> T execute(TransactionCallback<T> work) {
        int outer = depth.get();
        depth.set(outer + 1);
        try {
            return outer > 0 || connections.autocommit() ? work.doInTransaction() : outermost(work);
        } finally {
            depth.set(outer);
        }
    }

    private <T> T outermost(TransactionCallback<T> work) {
        try {
            return new Transaction<T>(manager) {
                @Override
                protected T run() {
                    return work.doInTransaction();
                }
            }.execute();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }
}
