package io.phasegate.workflow.status;

import io.phasegate.deliverable.StatusKeys;
import io.phasegate.deliverable.model.Step;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.process.model.Stage;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The status that an issue has by the journal. Used by {@link StatusRepair}.
 *
 * @param key     stable key of the status, e.g. `status:signed`
 * @param same    names of the statuses that promise no more and no less
 * @param earlier names of the statuses that come before it
 * @param fields  values of searchable fields that follow with it, by stable key
 */
record RecordedStatus(String key, Set<String> same, Set<String> earlier, Map<String, String> fields) {

    /** No transition leads back to what nobody has begun to draft; drafting promises as little. */
    static RecordedStatus of(Step step, Map<String, String> fields) {
        Step reachable = step == Step.TO_DRAFT ? Step.DRAFTING : step;
        return new RecordedStatus(StatusKeys.of(reachable), names(Step.values(), step::sameRank),
                names(Step.values(), other -> other.isBefore(step)), fields);
    }

    static RecordedStatus of(PhaseStatus status, Map<String, String> fields) {
        return new RecordedStatus(StatusKeys.of(status), Set.of(status.name()),
                names(PhaseStatus.values(), other -> other.compareTo(status) < 0), fields);
    }

    static RecordedStatus of(Stage stage) {
        return new RecordedStatus(StatusKeys.of(stage), names(Stage.values(), other -> other.recorded() == stage),
                names(Stage.values(), other -> other.recorded().compareTo(stage) < 0), Map.of());
    }

    boolean isShownBy(String status) {
        return same.contains(status);
    }

    boolean isAheadOf(String status) {
        return earlier.contains(status);
    }

    private static <E extends Enum<E>> Set<String> names(E[] all, Predicate<E> chosen) {
        return Arrays.stream(all).filter(chosen).map(Enum::name).collect(Collectors.toSet());
    }
}
