package io.phasegate.deadline;

import io.phasegate.access.model.ProjectRef;
import io.phasegate.deadline.model.Deadline;
import io.phasegate.deadline.model.DeadlineStatus;
import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.Journal;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Sha256;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** What people do to a deadline by hand: close it as done, pause and resume its clock, cancel it. */
public class DeadlineActs {
    private static final int LONGEST_REASON = 500;
    private static final int HASH = 40;

    private final DeadlineViews views;
    private final Journal journal;
    private final Persons persons;

    public DeadlineActs(DeadlineViews views, Journal journal, Persons persons) {
        this.views = views;
        this.journal = journal;
        this.persons = persons;
    }

    /**
     * Refuses 404 for what the caller may not know of, 403 without the role, 400 without reason, 409 in the wrong
     * state.
     *
     * @param seen given the number of acts so far; refuses when the caller saw another
     */
    public void act(String projectKey, String deadlineKey, String word, String reason, IntConsumer seen) {
        DeadlineView view = views.open(projectKey);
        Deadline deadline = view.deadline(deadlineKey);
        requireRole(view, deadline);
        Act act = Act.named(word);
        String why = reason(reason);
        seen.accept(deadline.acts());
        String person = persons.ofUser(view.viewer().userKey(), view.viewer().name());
        try {
            journal.append(view.ref().id(), person, now -> draft(view.ref(), now, deadline, act, why));
        } catch (ClaimTakenException second) {
            throw Refusal.conflict(Message.of("phasegate.deadline.refused.second"));
        }
    }

    private Draft draft(ProjectRef ref, ProjectJournal now, Deadline seen, Act act, String reason) {
        DeadlineView view = views.open(ref, now);
        Deadline deadline = view.deadline(seen.key());
        requireRole(view, deadline);
        act.requireState(deadline.status());
        String claim = "deadline:" + Sha256.of(deadline.key()).substring(0, HASH) + ":" + (seen.acts() + 1);
        return new Draft(deadline.internal() ? Stream.INTERNAL : Stream.SHARED, act.entry, deadline.subject(),
                Optional.of(claim),
                Map.of("rule", deadline.rule().key(), "due", deadline.dueOn().toString(), "reason", reason));
    }

    private static void requireRole(DeadlineView view, Deadline deadline) {
        if (!view.mayAct(deadline)) {
            throw Refusal.forbidden(Message.of("phasegate.deadline.refused.role"));
        }
    }

    private static String reason(String given) {
        String reason = given == null ? "" : given.strip();
        if (reason.isEmpty()) {
            throw Refusal.badInput("reason", Message.of("phasegate.deadline.reason.required"));
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.badInput("reason", Message.of("phasegate.deadline.reason.too.long", LONGEST_REASON));
        }
        return reason;
    }

    /** The acts, with the states in which each is possible. A missed deadline can still be closed: done late. */
    private enum Act {
        CLOSE(EntryKind.DEADLINE_CLOSED, EnumSet.of(DeadlineStatus.OPEN, DeadlineStatus.PAUSED, DeadlineStatus.MISSED)),
        PAUSE(EntryKind.DEADLINE_PAUSED, EnumSet.of(DeadlineStatus.OPEN)),
        RESUME(EntryKind.DEADLINE_RESUMED, EnumSet.of(DeadlineStatus.PAUSED)),
        CANCEL(EntryKind.DEADLINE_CANCELLED, EnumSet.of(DeadlineStatus.OPEN, DeadlineStatus.PAUSED));

        private final EntryKind entry;
        private final Set<DeadlineStatus> states;

        Act(EntryKind entry, Set<DeadlineStatus> states) {
            this.entry = entry;
            this.states = states;
        }

        static Act named(String word) {
            return EnumSet.allOf(Act.class).stream().filter(act -> act.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst().orElseThrow(() -> Refusal.badInput("act",
                    Message.of("phasegate.deadline.refused.act")));
        }

        void requireState(DeadlineStatus status) {
            if (!states.contains(status)) {
                throw Refusal.conflict(Message.of("phasegate.deadline.refused.state", Message.of(status.nameKey())));
            }
        }
    }
}
