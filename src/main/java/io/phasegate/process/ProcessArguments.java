package io.phasegate.process;

import io.phasegate.process.model.ProcessState;
import io.phasegate.process.model.ProcessStep;
import io.phasegate.process.model.Stage;
import java.util.Map;

/**
 * What a transition of one of our workflows stands for (docs/workflow-modules.md).
 *
 * @param to status that the transition leads to
 */
public record ProcessArguments(ProcessStep step, Stage to) {

    public static ProcessArguments of(Map<?, ?> args) {
        return new ProcessArguments(ProcessStep.of(text(args, "step")), Stage.valueOf(text(args, "to")));
    }

    /** The issue is being created. */
    public boolean isCreation() {
        return step == ProcessStep.REPORT || step == ProcessStep.RAISE;
    }

    /** Whether the journal is where the transition leads, so that the status has only to follow. */
    boolean alreadyAt(ProcessState state) {
        boolean firstSignature = to == Stage.MINUTES_TO_SIGN;
        return step.recorded().isPresent() && !isCreation() && !firstSignature && state.stage() == to;
    }

    private static String text(Map<?, ?> args, String name) {
        return String.valueOf(args.get(name)).trim();
    }
}
