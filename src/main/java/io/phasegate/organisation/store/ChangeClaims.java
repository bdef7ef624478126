package io.phasegate.organisation.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.journal.Persons;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.Today;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Who changed which row to which version. The unique key lets each version be made only once. */
final class ChangeClaims {
    private final ActiveObjects ao;
    private final Persons persons;
    private final Today today;

    ChangeClaims(ActiveObjects ao, Persons persons, Today today) {
        this.ao = ao;
        this.persons = persons;
        this.today = today;
    }

    /** Inside the transaction of the change: fails on the unique key when the row has moved on. */
    void take(String kind, RowVersion seen, String personId) {
        ao.create(ChangeRow.class,
                new DBParam("CHANGE_KEY", key(kind, seen)),
                new DBParam("PROJECT_ID", seen.projectId()),
                new DBParam("PERSON_ID", personId),
                new DBParam("CHANGED_AT", Date.from(today.now())));
    }

    void refuseIfTaken(String kind, RowVersion seen) {
        find(kind, seen).ifPresent(change -> {
            throw Refusal.stale(words(change));
        });
    }

    /** Who moved the row on from the version that was seen. */
    Message after(String kind, RowVersion seen) {
        return find(kind, seen).map(this::words).orElseGet(() -> Message.of("phasegate.organisation.refusal.stale"));
    }

    private Optional<ChangeRow> find(String kind, RowVersion seen) {
        return Arrays.stream(ao.find(ChangeRow.class, Query.select().where("CHANGE_KEY = ?", key(kind, seen))))
                .findFirst();
    }

    private Message words(ChangeRow change) {
        String name = persons.names(List.of(change.getPersonId())).getOrDefault(change.getPersonId(), "");
        return Message.of("phasegate.organisation.refusal.changed-by", name,
                today.words(change.getChangedAt().toInstant()));
    }

    private static String key(String kind, RowVersion seen) {
        return kind + ":" + seen.id() + ":" + (seen.version() + 1);
    }
}
