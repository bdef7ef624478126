package io.phasegate.deadline.model;

import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When trainings ran, for the weekly quiz and the monthly test that go with them (R132). Used by {@link Happenings}.
 */
final class TrainingTimes {
    private final List<Run> runs;
    private final ZoneId zone;

    TrainingTimes(ProjectJournal journal, ZoneId zone) {
        List<Entry> done = journal.of(EntryKind.TRAINING_DONE);
        this.runs = journal.of(EntryKind.TRAINING_STARTED).stream().map(start -> run(start, done)).toList();
        this.zone = zone;
    }

    private static Run run(Entry start, List<Entry> done) {
        return new Run(start.at(), done.stream().filter(entry -> entry.subject().equals(start.subject())).map(Entry::at)
                .findFirst(), start.stream() == Stream.INTERNAL);
    }

    /** The period, when a training ran in it; only the vendor's when all these trainings are. */
    java.util.stream.Stream<Happening> only(Happening period, LocalDate from, LocalDate to) {
        List<Run> ran = runs.stream().filter(run -> !day(run.from).isAfter(to)
                && run.until.filter(end -> day(end).isBefore(from)).isEmpty()).toList();
        return ran.isEmpty() ? java.util.stream.Stream.empty()
                : java.util.stream.Stream.of(ran.stream().allMatch(Run::internal) ? period.keptInside() : period);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** One training: begun, perhaps done. */
    private record Run(Instant from, Optional<Instant> until, boolean internal) {
    }
}
