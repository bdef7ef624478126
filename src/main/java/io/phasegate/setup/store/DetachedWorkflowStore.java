package io.phasegate.setup.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.setup.model.DetachedWorkflow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Remembers the workflows that run as plain copies. Used by detach, attach and the planner. */
public class DetachedWorkflowStore {
    private static final String NONE = "-";

    private final ActiveObjects ao;

    public DetachedWorkflowStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public List<DetachedWorkflow> all() {
        return Arrays.stream(ao.find(DetachedWorkflowRow.class, Query.select().order("ID ASC")))
                .map(DetachedWorkflowStore::value).toList();
    }

    public Optional<DetachedWorkflow> find(String objectKey) {
        return row(objectKey).map(DetachedWorkflowStore::value);
    }

    /** Before the plain copy is written. */
    public DetachedWorkflow remember(String objectKey, String attachedXml) {
        return value(ao.executeInTransaction(() -> ao.create(DetachedWorkflowRow.class,
                new DBParam("OBJECT_KEY", objectKey), new DBParam("ATTACHED_XML", attachedXml),
                new DBParam("PLAIN_PRINT", NONE))));
    }

    public void written(String objectKey, String plainFingerprint) {
        ao.executeInTransaction(() -> {
            DetachedWorkflowRow row = row(objectKey).orElseThrow();
            row.setPlainPrint(plainFingerprint);
            row.save();
            return objectKey;
        });
    }

    public void forget(String objectKey) {
        ao.executeInTransaction(() -> {
            row(objectKey).ifPresent(ao::delete);
            return objectKey;
        });
    }

    private Optional<DetachedWorkflowRow> row(String objectKey) {
        Query query = Query.select().where("OBJECT_KEY = ?", objectKey);
        return Arrays.stream(ao.find(DetachedWorkflowRow.class, query)).findFirst();
    }

    private static DetachedWorkflow value(DetachedWorkflowRow row) {
        return new DetachedWorkflow(row.getObjectKey(), row.getAttachedXml(),
                Optional.of(row.getPlainPrint()).filter(print -> !print.equals(NONE)));
    }
}
