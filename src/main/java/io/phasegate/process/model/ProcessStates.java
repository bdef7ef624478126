package io.phasegate.process.model;

import io.phasegate.blueprint.model.Method;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The states of all meetings, trainings, payments, error reports and client requests of a project, from one reading of
 * its journal. Read by the criteria of gates, deadlines, panels and plan. For the customer give it the shared journal
 * only.
 */
public final class ProcessStates {
    private final Map<String, List<Entry>> entries;
    private final DueMoments due;

    public ProcessStates(Method method, ProjectJournal journal) {
        this.due = new DueMoments(method, journal);
        this.entries = Stream.concat(journal.shared().stream(), journal.internal().stream())
                .sorted(Comparator.comparing(Entry::at)).collect(Collectors.groupingBy(Entry::subject));
    }

    public MeetingState meeting(String key) {
        return new MeetingState(read(new ProcessSubject(ProcessKind.MEETING, key)));
    }

    public TrainingState training(String key) {
        return new TrainingState(read(new ProcessSubject(ProcessKind.TRAINING, key)));
    }

    public PaymentState payment(String key) {
        ProcessState state = read(new ProcessSubject(ProcessKind.PAYMENT, key));
        Optional<Instant> since = state.at(EntryKind.PAYMENT_DUE).or(() -> due.of(key));
        boolean fellDue = state.stage() == Stage.NOT_DUE && since.isPresent();
        ProcessState reached = fellDue ? state.at(Stage.DUE) : state;
        Optional<Instant> dunned = state.at(EntryKind.PAYMENT_DUNNED).or(() -> noticed(state, since));
        return new PaymentState(reached.stage() == Stage.DUE && dunned.isPresent() ? reached.at(Stage.DUNNED) : reached,
                since, dunned);
    }

    /** A notice about what was not due yet counts when it falls due; one about what was received says nothing. */
    private Optional<Instant> noticed(ProcessState state, Optional<Instant> dueSince) {
        Optional<Instant> received = state.at(EntryKind.PAYMENT_RECEIVED);
        return dueSince.flatMap(from -> due.dunned(state.subject().code())
                .map(notice -> notice.isBefore(from) ? from : notice))
                .filter(at -> received.filter(moment -> moment.isBefore(at)).isEmpty());
    }

    /** Ids of the issues of all error reports that are not solved (R109). An issue may have been deleted since. */
    public Set<Long> openErrors() {
        return open(ProcessKind.ERROR_REPORT);
    }

    /** Ids of the issues of all client requests that are not closed. An issue may have been deleted since. */
    public Set<Long> openRequests() {
        return open(ProcessKind.CLIENT_REQUEST);
    }

    public ProcessState of(ProcessSubject subject) {
        return subject.kind() == ProcessKind.PAYMENT ? payment(subject.code()).state() : read(subject);
    }

    /** Error reports or client requests that were ever recorded. */
    public List<ProcessState> reported(ProcessKind kind) {
        String prefix = kind.prefix() + ":";
        return entries.keySet().stream().filter(subject -> subject.startsWith(prefix))
                .map(subject -> read(new ProcessSubject(kind, subject.substring(prefix.length())))).toList();
    }

    private Set<Long> open(ProcessKind kind) {
        return reported(kind).stream().filter(state -> !state.stage().isOver())
                .map(state -> Long.valueOf(state.subject().code())).collect(Collectors.toSet());
    }

    private ProcessState read(ProcessSubject subject) {
        List<Entry> about = entries.getOrDefault(subject.name(), List.of());
        return new ProcessState(subject, Stages.after(subject.kind(), about), about);
    }
}
