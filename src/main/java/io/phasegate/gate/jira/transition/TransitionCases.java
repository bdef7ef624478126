package io.phasegate.gate.jira.transition;

import com.atlassian.jira.issue.Issue;
import io.phasegate.access.Access;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.DeliverableCases;
import io.phasegate.gate.PhaseCase;
import io.phasegate.gate.PhaseTransitions;
import io.phasegate.language.model.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the modules of one run of a workflow know in common. It is kept in the run's own variables, so that twenty conditions of
 * one issue view read the journal once, and never longer than the run.
 */
public class TransitionCases {
    private static final String CASE = "io.phasegate.case";

    private final Access access;
    private final DeliverableCases deliverables;
    private final PhaseTransitions phases;

    public TransitionCases(Access access, DeliverableCases deliverables, PhaseTransitions phases) {
        this.access = access;
        this.deliverables = deliverables;
        this.phases = phases;
    }

    /** Empty for what is no deliverable of a plan, and for who may not see it. */
    public Optional<DeliverableCase> deliverable(Map<String, Object> run) {
        return once(run, () -> deliverables.find(access.issue(key(run)))).filter(DeliverableCase.class::isInstance)
                .map(DeliverableCase.class::cast);
    }

    /** Empty for what is no phase of a plan, and for who may not see it. */
    public Optional<PhaseCase> phase(Map<String, Object> run) {
        return once(run, () -> phases.find(key(run))).filter(PhaseCase.class::isInstance).map(PhaseCase.class::cast);
    }

    private static String key(Map<String, Object> run) {
        return ((Issue) run.get("issue")).getKey();
    }

    private static Optional<?> once(Map<String, Object> run, Supplier<Optional<?>> opening) {
        if (run.get(CASE) instanceof Optional<?> known) {
            return known;
        }
        Optional<?> found = visible(opening);
        run.put(CASE, found);
        return found;
    }

    private static Optional<?> visible(Supplier<Optional<?>> opening) {
        try {
            return opening.get();
        } catch (Refusal e) {
            return Optional.empty();
        }
    }
}
