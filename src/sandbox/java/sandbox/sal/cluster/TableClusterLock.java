package sandbox.sal.cluster;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A lock over the cluster: first among the threads of this node, then among the nodes. */
final class TableClusterLock implements ClusterLock {
    private static final long POLL_MILLIS = 50;
    private final String name;
    private final LockTable table;
    private final ReentrantLock local = new ReentrantLock();

    TableClusterLock(String name, LockTable table) {
        this.name = name;
        this.table = table;
    }

    /** Keeps the lease of a held lock alive. */
    void prolong() {
        if (local.isLocked()) {
            table.prolong(name);
        }
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return local.isHeldByCurrentThread();
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        while (!tryLock(1, TimeUnit.HOURS)) {
            Thread.onSpinWait();
        }
    }

    @Override
    public boolean tryLock() {
        return local.tryLock() && heldInTable();
    }

    private boolean heldInTable() {
        if (local.getHoldCount() > 1 || table.take(name)) {
            return true;
        }
        local.unlock();
        return false;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(time);
        if (!local.tryLock(time, unit)) {
            return false;
        }
        while (local.getHoldCount() == 1 && !table.take(name)) {
            if (System.nanoTime() > deadline) {
                local.unlock();
                return false;
            }
            sleep();
        }
        return true;
    }

    private void sleep() throws InterruptedException {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            local.unlock();
            throw e;
        }
    }

    @Override
    public void unlock() {
        if (!local.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("The lock " + name + " is not held by this thread");
        }
        if (local.getHoldCount() == 1) {
            table.release(name);
        }
        local.unlock();
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("A cluster lock has no conditions");
    }
}
