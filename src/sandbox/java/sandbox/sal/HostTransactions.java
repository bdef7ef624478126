package sandbox.sal;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import sandbox.data.Database;

/** TransactionTemplate over the host's transactions. */
public record HostTransactions(Database database) implements TransactionTemplate {
    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return database.transactions().inTransaction(action::doInTransaction);
    }
}
