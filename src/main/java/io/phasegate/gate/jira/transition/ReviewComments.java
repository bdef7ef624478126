package io.phasegate.gate.jira.transition;

import io.phasegate.deliverable.StepArguments;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import java.util.Map;

/**
 * What a reviewer types is the vendor's own, as the review is in the journal: the comment that Jira is about to make of
 * it on a shared issue can be read by the vendor's role only. Used by the function behind the steps of a deliverable.
 */
public class ReviewComments {
    private static final String GROUP = "commentLevel";
    private static final String ROLE = "roleLevel";

    private final SetupObjects objects;

    public ReviewComments(SetupObjects objects) {
        this.objects = objects;
    }

    /** @param variables of the running transition, from which Jira's own function makes the comment after ours */
    public void keepInside(StepArguments step, Map<String, Object> variables) {
        boolean typed = !Refusals.comment(variables).isBlank();
        if (step.isReview() && typed && variables.get(GROUP) == null && variables.get(ROLE) == null) {
            variables.put(ROLE, objects.require(ObjectKeys.ROLE_VENDOR));
        }
    }
}
