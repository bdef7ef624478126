package io.phasegate.gate.jira.transition;

import com.atlassian.jira.issue.Issue;
import io.phasegate.access.Access;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.DeliverableCases;
import io.phasegate.gate.PhaseCase;
import io.phasegate.gate.PhaseTransitions;
import io.phasegate.language.model.Refusal;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Opens what the modules of a transition speak of. Conditions of one issue view share one reading: the host hands them the same
 * issue object on the same thread, and a later request has another. Validators read afresh.
 */
public class TransitionCases {
    private final Access access;
    private final DeliverableCases deliverables;
    private final PhaseTransitions phases;
    private final ThreadLocal<WeakReference<Memo>> last = new ThreadLocal<>();

    public TransitionCases(Access access, DeliverableCases deliverables, PhaseTransitions phases) {
        this.access = access;
        this.deliverables = deliverables;
        this.phases = phases;
    }

    /** Empty for what is no deliverable of a plan, and for who may not see it. */
    public Optional<DeliverableCase> deliverable(Map<String, Object> run) {
        return visible(() -> deliverables.find(access.issue(issue(run).getKey())));
    }

    /** Empty for what is no phase of a plan, and for who may not see it. */
    public Optional<PhaseCase> phase(Map<String, Object> run) {
        return visible(() -> phases.find(issue(run).getKey()));
    }

    /** The same for a condition: read once for all conditions of a view. */
    public Optional<DeliverableCase> shownDeliverable(Map<String, Object> run) {
        return once(run, () -> deliverable(run)).filter(DeliverableCase.class::isInstance).map(DeliverableCase.class::cast);
    }

    public Optional<PhaseCase> shownPhase(Map<String, Object> run) {
        return once(run, () -> phase(run)).filter(PhaseCase.class::isInstance).map(PhaseCase.class::cast);
    }

    private Optional<?> once(Map<String, Object> run, Supplier<Optional<?>> opening) {
        Issue issue = issue(run);
        Optional<String> viewer = visible(() -> Optional.of(access.viewer().userKey()));
        if (viewer.isEmpty()) {
            return viewer;
        }
        String user = viewer.get();
        Memo memo = last.get() == null ? null : last.get().get();
        if (memo == null || !memo.isOf(issue, user)) {
            memo = new Memo(new WeakReference<>(issue), user, opening.get());
            last.set(new WeakReference<>(memo));
        }
        return memo.found();
    }

    private static Issue issue(Map<String, Object> run) {
        return (Issue) run.get("issue");
    }

    private static <T> Optional<T> visible(Supplier<Optional<T>> opening) {
        try {
            return opening.get();
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    /** What was found for an issue object in front of a user. */
    private record Memo(WeakReference<Issue> issue, String userKey, Optional<?> found) {
        boolean isOf(Issue other, String user) {
            return issue.get() == other && userKey.equals(user);
        }
    }
}
