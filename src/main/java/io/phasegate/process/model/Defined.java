package io.phasegate.process.model;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Training;
import io.phasegate.language.model.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the method says of a meeting, training or payment. What somebody created besides the plan follows what it says
 * of all of that kind: who signs the minutes of any meeting signs those of a further one.
 */
public record Defined(Method method, ProcessSubject subject) {
    private static final Text NO_TEXT = new Text("", "");
    private static final List<String> LEADERS = List.of("C_OWNER", "C_PM", "V_PM");

    public Optional<Meeting> meeting() {
        return subject.isNamed() ? method.meeting(subject.code()) : Optional.of(new Meeting(subject.code(), "", NO_TEXT,
                DocNature.EXTERNAL, Meeting.Kind.COORDINATION, false, Optional.empty(), List.of(), signers(),
                List.of()));
    }

    public Optional<Training> training() {
        return subject.isNamed() ? method.training(subject.code()) : Optional.of(new Training(subject.code(), "",
                NO_TEXT,
                DocNature.EXTERNAL, false, 0, List.of(), NO_TEXT, ofTrainings(Training::trainers), List.of(),
                ofTrainings(Training::confirmedBy), ofTrainings(Training::assessedBy)));
    }

    public Optional<Payment> payment() {
        return subject.isNamed() ? method.payment(subject.code()) : Optional.of(new Payment(subject.code(), "", NO_TEXT,
                DocNature.INTERNAL, false, false, NO_TEXT, Optional.empty(),
                all(method.payments().stream().map(Payment::recordedBy)), Optional.empty()));
    }

    /** Where no planned meeting has signed minutes, the leaders of both sides (R117). */
    private List<String> signers() {
        List<String> planned = all(method.meetings().stream().map(Meeting::signedBy));
        return planned.isEmpty() ? LEADERS.stream().filter(role -> method.role(role).isPresent()).toList() : planned;
    }

    private List<String> ofTrainings(Function<Training, List<String>> roles) {
        return all(method.trainings().stream().map(roles));
    }

    private static List<String> all(Stream<List<String>> roles) {
        return roles.flatMap(Collection::stream).distinct().toList();
    }
}
