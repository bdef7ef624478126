package io.phasegate.handover.model;

import io.phasegate.language.model.Message;
import io.phasegate.project.model.ImplementationProject;
import java.time.Instant;
import java.util.List;

/**
 * All that is handed over at the end (R141), as one value: who owed what to whom, what was signed, what is still open.
 * Made from plan, journal and organisation by {@link ReportMaker}; worded and drawn by the web layer.
 *
 * @param openPoints what is not done yet, each with the issue it speaks of
 * @param anchor     head hash of the shared journal (and of the internal one, for the vendor)
 */
public record HandoverReport(ImplementationProject project, List<PartySection> parties, List<PhaseSection> phases,
        List<DeliverableRow> deliverables, List<OpenPoint> openPoints, List<ConditionRow> conditions,
        List<WaiverRow> waivers, Anchor anchor, Instant at) {

    /** Something that is still open. */
    public record OpenPoint(Message text, String issueKey) {
    }

    /** What proves the state of the journal later: the customer's report carries no internal hash. */
    public record Anchor(int entries, String shared, String internal) {
    }
}
