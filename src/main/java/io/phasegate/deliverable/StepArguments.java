package io.phasegate.deliverable;

import io.phasegate.deliverable.model.Act;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.Step;
import java.util.Locale;
import java.util.Map;

/**
 * What a transition of the deliverable's workflow stands for (docs/workflow-modules.md).
 *
 * @param to     status that the transition leads to
 * @param accept for reviews: accepted, not returned
 */
public record StepArguments(Act act, Step to, boolean accept) {

    public static StepArguments of(Map<?, ?> args) {
        return new StepArguments(Act.valueOf(text(args, "step").toUpperCase(Locale.ROOT)),
                Step.valueOf(text(args, "to")),
                !"return".equals(text(args, "result")));
    }

    /** Inside the vendor, before anything is delivered. */
    public boolean isReview() {
        return act == Act.REVIEW || act == Act.SUBMIT;
    }

    /** Whether the journal is where the transition leads, so that the status has only to follow. */
    boolean alreadyAt(DeliverableState state) {
        boolean acceptance = act == Act.REVIEW && accept;
        return state.step() == to && !(acceptance && state.nextReview().isPresent());
    }

    /** One review stays in first review, the first of several leads to the second. */
    boolean fits(DeliverableState state) {
        int reviews = state.definition().reviews().size();
        return act != Act.REVIEW || !accept || (reviews > 1 ? to == Step.SECOND_REVIEW : to == Step.FIRST_REVIEW);
    }

    private static String text(Map<?, ?> args, String name) {
        Object value = args.get(name);
        return value == null ? "" : value.toString().trim();
    }
}
