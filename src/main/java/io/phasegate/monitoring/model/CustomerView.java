package io.phasegate.monitoring.model;

import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.gate.model.CriterionResult;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the customer's people look at: where the project is, which gate comes next, the documents between both
 * companies, and what waits for them. Nothing internal is in it, not even a count.
 *
 * @param next the next gate with what is still open at it, empty when all gates are passed
 */
public record CustomerView(List<PhaseLine> phases, Optional<NextGate> next, List<Column> board, List<Waiting> waiting) {

    /** One phase of the strip at the top. */
    public record PhaseLine(Text name, PhaseStatus status, LocalDate start, LocalDate end, String issueKey) {
    }

    /**
     * The gate that is next to be passed, with the criteria that the customer may see.
     *
     * @param vendorHasOpenPoints all that is said of what is internal
     */
    public record NextGate(String key, Text name, Text phase, String issueKey, List<CriterionResult> criteria,
            boolean vendorHasOpenPoints) {
    }

    /** A column of the board: deliverables that have come equally far. */
    public record Column(Message name, List<Card> cards) {
    }

    /** A deliverable on the board. */
    public record Card(DeliverableState state, String issueKey, LocalDate due) {
    }

    /**
     * Something that one of the customer's roles has to do.
     *
     * @param role who
     * @param mine the viewer holds that role
     */
    public record Waiting(Message what, Text role, String issueKey, boolean mine) {
    }
}
