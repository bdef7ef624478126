package io.phasegate.journal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Tells a writer whose insert was refused who was first, and when. Used by {@link Turn}. */
final class Losers {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LOCK_WAIT_TIMEOUT_OF_MYSQL = 1205;

    private final ActiveObjects ao;
    private final AoPersons persons;
    private final EntryText texts;
    private final OwnConnection apart = new OwnConnection();

    Losers(ActiveObjects ao, AoPersons persons, EntryText texts) {
        this.ao = ao;
        this.persons = persons;
        this.texts = texts;
    }

    void refuseIfClaimed(Draft draft, Keys keys) {
        if (draft.claim().isPresent()) {
            find("CLAIM_KEY = ?", keys.claim()).ifPresent(winner -> {
                throw new ClaimTakenException(winner, nameOf(winner));
            });
        }
    }

    /** The committed entry that took this place. */
    Optional<Entry> winner(Keys keys) {
        return find("SEQ_KEY = ?", keys.sequence());
    }

    /** @param winner empty when it may not be named */
    Refusal refusal(Optional<Entry> winner) {
        return Refusal.conflict(winner.map(entry -> Message.of("phasegate.journal.refused.overtaken",
                nameOf(entry), MINUTE.format(entry.at().atZone(ZoneId.systemDefault()))))
                .orElse(Message.of("phasegate.journal.refused.busy")));
    }

    /** Deadlocks, serialization failures and waiting too long for a lock: nothing is wrong, one may try again. */
    static boolean isPassing(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && (state(sql).startsWith("40")
                        || state(sql).startsWith("HYT") || sql.getErrorCode() == LOCK_WAIT_TIMEOUT_OF_MYSQL));
    }

    private String nameOf(Entry entry) {
        return apart.call(() -> persons.names(List.of(entry.personId()))).getOrDefault(entry.personId(), "");
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }

    private Optional<Entry> find(String where, String key) {
        return apart.call(() -> Arrays.stream(ao.find(JournalRow.class, Query.select().where(where, key))).findFirst()
                .map(row -> texts.read(row.getText(), row.getHash())));
    }
}
