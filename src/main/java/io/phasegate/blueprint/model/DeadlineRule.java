package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A limit (时限规则) of a methodology: when something happened, something else has to be done in time (II.1).
 *
 * @param done        what meets it, whichever happens first; empty when somebody closes it by hand
 * @param escalatesTo role that is told when it is missed (R98)
 */
public record DeadlineRule(String key, Text text, Moment trigger, List<Moment> done, int limit, Unit unit,
        Direction direction, String responsible, Optional<String> escalatesTo, Severity severity) {
    public DeadlineRule {
        done = List.copyOf(done);
    }

    /** Everything that starts or meets it. */
    public List<Moment> moments() {
        return Stream.concat(Stream.of(trigger), done.stream()).toList();
    }

    /**
     * Something that happens in a project.
     *
     * @param object        key of what it happens to; empty = to any of its kind, which gives one deadline each
     * @param classes       what the client request or error report was found to be; empty = anything, known or not
     * @param whileTraining of a week or month: only when a training runs
     */
    public record Moment(DeadlineEvent event, Optional<String> object, List<String> classes, boolean whileTraining) {
        public Moment {
            classes = List.copyOf(classes);
        }

        public Moment(DeadlineEvent event, Optional<String> object) {
            this(event, object, List.of(), false);
        }

        /** It happens whenever the other does, so that a limit from the other to this would be met at once. */
        public boolean comesWith(Moment other) {
            return event == other.event && (object.isEmpty() || object.equals(other.object));
        }

        /** The same of another thing. */
        public Moment of(Optional<String> other) {
            return new Moment(event, other, classes, whileTraining);
        }
    }

    /**
     * What the limit counts (methodologies B.3): working days, days, same day, half days, hours, on a date, before an
     * event.
     */
    public enum Unit {
        WD, D, SD, HD, H, DATE, EVENT
    }

    /** Whether it ends after its trigger or has to be kept before it. */
    public enum Direction {
        AFTER, BEFORE
    }

    /** Whether missing it counts or only warns. */
    public enum Severity {
        HARD, WARN
    }
}
