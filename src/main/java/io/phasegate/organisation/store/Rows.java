package io.phasegate.organisation.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Reads and writes the rows of one kind. A change claims the next version of its row by a unique key in the same
 * transaction, so of two simultaneous changes one is refused with 412 and nothing is overwritten unseen.
 */
final class Rows<R extends OrganisationRow, T> {
    private final ActiveObjects ao;
    private final ChangeClaims claims;
    private final Columns<R, T> columns;

    Rows(ActiveObjects ao, ChangeClaims claims, Columns<R, T> columns) {
        this.ao = ao;
        this.claims = claims;
        this.columns = columns;
    }

    List<R> of(long projectId) {
        return List.of(ao.find(columns.type(), Query.select().where("PROJECT_ID = ?", projectId).order("ID ASC")));
    }

    long add(long projectId, T value) {
        String key = columns.key(projectId, value);
        try {
            return ao.executeInTransaction(() -> {
                R row = ao.create(columns.type(), new DBParam("PROJECT_ID", projectId), new DBParam("VERSION", 1),
                        new DBParam(columns.keyColumn(), key));
                columns.fill(row, key, value);
                row.save();
                return row.getID();
            });
        } catch (RuntimeException e) {
            throw explained(key, 0, e);
        }
    }

    void change(RowVersion seen, String personId, T value) {
        String key = columns.key(seen.projectId(), value);
        try {
            ao.executeInTransaction(() -> {
                claims.take(columns.kind(), seen, personId);
                R row = existing(seen);
                columns.fill(row, key, value);
                row.setVersion(seen.version() + 1);
                row.save();
                return null;
            });
        } catch (RuntimeException e) {
            claims.refuseIfTaken(columns.kind(), seen);
            throw explained(key, seen.id(), e);
        }
    }

    void remove(RowVersion seen, String personId) {
        try {
            ao.executeInTransaction(() -> {
                claims.take(columns.kind(), seen, personId);
                ao.delete(existing(seen));
                return null;
            });
        } catch (RuntimeException e) {
            claims.refuseIfTaken(columns.kind(), seen);
            throw e;
        }
    }

    private R existing(RowVersion seen) {
        R[] rows = ao.find(columns.type(), Query.select()
                .where("ID = ? AND PROJECT_ID = ?", seen.id(), seen.projectId()));
        if (rows.length == 0) {
            throw Refusal.notFound();
        }
        return rows[0];
    }

    /** A violated unique key means: somebody recorded the same meanwhile. Anything else stays what it is. */
    private RuntimeException explained(String key, long ownId, RuntimeException failure) {
        R[] twins = ao.find(columns.type(), Query.select().where(columns.keyColumn() + " = ?", key));
        boolean taken = !(failure instanceof Refusal) && twins.length > 0 && twins[0].getID() != ownId;
        return taken ? Refusal.conflict(Message.of("phasegate.organisation.refusal.recorded-already")) : failure;
    }
}
