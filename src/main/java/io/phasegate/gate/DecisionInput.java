package io.phasegate.gate;

import io.phasegate.gate.model.DecisionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A decision as somebody types it.
 *
 * @param role in which he decides; empty for every decider's role that he holds and that has not decided
 */
public record DecisionInput(String role, DecisionKind kind, String remark, List<Condition> conditions) {

    public static DecisionInput of(DecisionKind kind, String remark) {
        return new DecisionInput("", kind, remark, List.of());
    }

    DecisionInput as(String other) {
        return new DecisionInput(other, kind, remark, conditions);
    }

    /** The same word in another role of the same person; its conditions are stated already. */
    DecisionInput alsoAs(String other) {
        DecisionKind again = kind == DecisionKind.CONDITIONAL_GO ? DecisionKind.GO : kind;
        return new DecisionInput(other, again, remark, List.of());
    }

    /** A condition of a conditional pass; the owner is a member of the project. */
    public record Condition(String text, OptionalLong ownerMemberId, Optional<LocalDate> due) {
    }
}
