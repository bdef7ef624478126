package io.phasegate.assurance.race;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The plugin's tables with sync points around what decides: reading and inserting the rows that a contest is about. */
final class SyncedTables implements InvocationHandler {
    private final ActiveObjects tables;
    private final Stage stage;
    private final boolean commitsItself;
    private final ThreadLocal<Boolean> inserted = ThreadLocal.withInitial(() -> false);

    private SyncedTables(ActiveObjects tables, Stage stage, boolean commitsItself) {
        this.tables = tables;
        this.stage = stage;
        this.commitsItself = commitsItself;
    }

    /** @param commitsItself false when the host commits */
    static ActiveObjects around(ActiveObjects tables, Stage stage, boolean commitsItself) {
        return (ActiveObjects) Proxy.newProxyInstance(SyncedTables.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class}, new SyncedTables(tables, stage, commitsItself));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        Object answer = call(method, arguments);
        if (method.getName().equals("find") && isDecisive(arguments[0])) {
            stage.reach(SyncPoint.READ);
        } else if (method.getName().equals("create") && isDecisive(arguments[0])) {
            inserted.set(true);
            stage.reach(SyncPoint.INSERTED);
        } else if (arguments != null && arguments[0] instanceof TransactionCallback && inserted.get()) {
            committed();
        }
        return answer;
    }

    private boolean isDecisive(Object row) {
        return stage.isDecisive((Class<?>) row);
    }

    private void committed() {
        inserted.set(false);
        if (commitsItself) {
            stage.reach(SyncPoint.COMMITTED);
        }
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(tables, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
