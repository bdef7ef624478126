package io.phasegate.project;

import io.phasegate.blueprint.model.Method;
import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.Journal;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.jira.HostUsers;
import io.phasegate.method.model.Line;
import io.phasegate.method.model.MethodComparison;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The entries of an update and of undoing it. Both companies may read them, so they count and name only what the
 * customer sees. The method changes together with its entry.
 */
class MethodEntries {
    private final Journal journal;
    private final Persons persons;
    private final HostUsers users;

    MethodEntries(Journal journal, Persons persons, HostUsers users) {
        this.journal = journal;
        this.persons = persons;
        this.users = users;
    }

    /**
     * @param change of the method, in the same transaction
     * @throws Refusal 412 when the user saw something else than what would be done now
     */
    void updated(MethodCase open, UpdateOrder order, String userKey, Runnable change) {
        append(open, EntryKind.METHOD_UPDATED, order, userKey, change, now -> {
            NewerMethod newer = now.newer().filter(one -> one.parts().equals(order.parts()))
                    .orElseThrow(MethodEntries::changed);
            requireSeen(now, order);
            return data(now, newer, now.comparison().orElseThrow());
        });
    }

    /**
     * @param change of the method, in the same transaction
     * @throws Refusal 409 when something was signed or decided by what the update brought
     */
    void undone(MethodCase open, UpdateOrder order, String userKey, Runnable change) {
        append(open, EntryKind.METHOD_UPDATE_UNDONE, order, userKey, change, now -> {
            requireUndoable(now, order);
            return Map.of("number", order.number(), "from", parts(now.project().method()),
                    "to", parts(now.former().orElseThrow(MethodEntries::changed)));
        });
    }

    void requireUndoable(MethodCase now, UpdateOrder order) {
        refuseUndoing(now);
        requireSeen(now, order);
    }

    static void refuseUndoing(MethodCase now) {
        List<Message> reasons = now.againstUndoing().stream().map(line -> Message.of("phasegate.method.undo-refused",
                Message.of(line.kind().nameKey()), line.name(), line.key())).toList();
        if (!reasons.isEmpty()) {
            throw Refusal.conflict(reasons);
        }
    }

    void requireSeen(MethodCase now, UpdateOrder order) {
        if (!now.fingerprint().equals(order.fingerprint())) {
            throw changed();
        }
    }

    static Refusal changed() {
        return Refusal.stale(MethodUpdates.CHANGED);
    }

    private void append(MethodCase open, EntryKind kind, UpdateOrder order, String userKey, Runnable change,
            Function<MethodCase, Map<String, Object>> data) {
        String claim = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + order.number();
        String person = persons.ofUser(userKey, users.displayName(userKey));
        Function<ProjectJournal, Draft> decision = read -> new Draft(Stream.SHARED, kind,
                MethodCase.subject(order.number()), Optional.of(claim), data.apply(onSameMethod(open, read)));
        try {
            journal.append(order.projectId(), person, decision, change);
        } catch (ClaimTakenException second) {
            throw changed();
        }
    }

    /** Another update or undoing in between has made another method of it. */
    private static MethodCase onSameMethod(MethodCase open, ProjectJournal now) {
        MethodCase later = open.on(now);
        if (!later.acts().equals(open.acts())) {
            throw changed();
        }
        return later;
    }

    private static Map<String, Object> data(MethodCase now, NewerMethod newer, MethodComparison comparison) {
        List<Line> shown = comparison.lines().stream().filter(line -> !line.internal()).toList();
        Map<String, Long> counts = shown.stream()
                .collect(Collectors.groupingBy(line -> line.outcome().name(), TreeMap::new,
                Collectors.counting()));
        return Map.of("number", now.nextNumber(), "from", parts(now.project().method()), "to", parts(newer.method()),
                "counts", counts, "kept", shown.stream().filter(line -> line.outcome().isKept()).map(Line::key)
                .toList());
    }

    private static List<Map<String, Object>> parts(Method method) {
        return method.parts().stream().map(part -> Map.<String, Object>of("id", part.id(), "version", part.version()))
                .toList();
    }
}
