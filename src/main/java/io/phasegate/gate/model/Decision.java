package io.phasegate.gate.model;

import java.time.Instant;
import java.util.List;

/** One decider's word on a gate (R72): role, person, time, remark, and the conditions of a conditional pass (R54). */
public record Decision(String gate, int round, String role, DecisionKind kind, String personId, Instant at,
        String remark,
        List<Condition> conditions) {
}
