package io.phasegate.journal.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Reads in a thread of its own, and so on a connection of its own: what others have committed, whatever has become of
 * the transaction that the caller is in. Only for those who lost a race.
 */
final class OwnConnection {
    <T> T call(Supplier<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading::get);
        Thread thread = new Thread(task, "phasegate-journal-reader");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the journal", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The journal cannot be read", e.getCause());
        }
    }
}
