package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Training;
import io.phasegate.language.model.Message;
import io.phasegate.process.model.TrainingState;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** TRAINING_DONE and TRAINING_ASSESSED (R131): of the named training, or of every mandatory one of the method. */
final class TrainingReached implements CriterionCheck {
    private final Predicate<TrainingState> reached;

    private TrainingReached(Predicate<TrainingState> reached) {
        this.reached = reached;
    }

    static TrainingReached done() {
        return new TrainingReached(TrainingState::done);
    }

    static TrainingReached assessed() {
        return new TrainingReached(TrainingState::assessed);
    }

    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        String key = criterion.parameters().getOrDefault("training", "");
        List<Training> trainings = facts.method().trainings().stream()
                .filter(training -> key.isEmpty() ? training.mandatory() : training.key().equals(key)).toList();
        if (trainings.isEmpty() && !key.isEmpty()) {
            return Outcome.error(Reason.of(Message.of("phasegate.gate.reason.process.unknown", key)));
        }
        return Outcome.unless(trainings.stream().flatMap(training -> open(training, facts)).toList());
    }

    private Stream<Reason> open(Training training, GateFacts facts) {
        TrainingState state = facts.process().training(training.key());
        List<String> roles = training.assessedBy().isEmpty() ? training.trainers() : training.assessedBy();
        return reached.test(state) ? Stream.empty() : Stream.of(new OpenProcess("training:" + training.key(),
                training.key(),
                training.name(), state.state(), facts).by(roles));
    }
}
