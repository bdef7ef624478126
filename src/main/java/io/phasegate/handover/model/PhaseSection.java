package io.phasegate.handover.model;

import io.phasegate.gate.model.DecisionKind;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.language.model.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A phase with its dates and every decision of its gates (R72). */
public record PhaseSection(String key, String issueKey, Text name, LocalDate start, LocalDate end, PhaseStatus status,
        List<DecisionRow> decisions) {

    /** One decider's word. */
    public record DecisionRow(String gate, int round, Text role, DecisionKind kind, String person, Instant at,
            String remark) {
    }
}
