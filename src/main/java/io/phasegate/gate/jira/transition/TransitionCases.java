package io.phasegate.gate.jira.transition;

import static io.phasegate.access.jira.OncePerView.orEmpty;

import com.atlassian.jira.issue.Issue;
import io.phasegate.access.Access;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.DeliverableCases;
import io.phasegate.deliverable.jira.ShownDeliverables;
import io.phasegate.gate.PhaseCase;
import io.phasegate.gate.PhaseTransitions;
import io.phasegate.gate.jira.ShownPhases;
import java.util.Map;
import java.util.Optional;

/**
 * Opens what the modules of a transition speak of. Conditions share the reading of the issue view, validators read
 * afresh.
 */
public class TransitionCases {
    private final Access access;
    private final DeliverableCases deliverables;
    private final PhaseTransitions phases;
    private final ShownDeliverables shownDeliverables;
    private final ShownPhases shownPhases;

    public TransitionCases(Access access, DeliverableCases deliverables, PhaseTransitions phases,
            ShownDeliverables shownDeliverables, ShownPhases shownPhases) {
        this.access = access;
        this.deliverables = deliverables;
        this.phases = phases;
        this.shownDeliverables = shownDeliverables;
        this.shownPhases = shownPhases;
    }

    /** Empty for what is no deliverable of a plan, and for who may not see it. */
    public Optional<DeliverableCase> deliverable(Map<String, Object> run) {
        return orEmpty(() -> deliverables.find(access.issue(issue(run).getKey())));
    }

    /** Empty for what is no phase of a plan, and for who may not see it. */
    public Optional<PhaseCase> phase(Map<String, Object> run) {
        return orEmpty(() -> phases.find(issue(run).getKey()));
    }

    /** The same for a condition: read once for all conditions of a view. */
    public Optional<DeliverableCase> shownDeliverable(Map<String, Object> run) {
        return shownDeliverables.of(issue(run));
    }

    public Optional<PhaseCase> shownPhase(Map<String, Object> run) {
        return shownPhases.of(issue(run));
    }

    private static Issue issue(Map<String, Object> run) {
        return (Issue) run.get("issue");
    }
}
