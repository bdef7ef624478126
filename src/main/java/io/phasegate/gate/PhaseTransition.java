package io.phasegate.gate;

import io.phasegate.gate.model.PhaseStatus;
import java.util.Locale;
import java.util.Map;

/**
 * What a transition of the phase's workflow stands for (docs/workflow-modules.md).
 *
 * @param to status that the transition leads to
 */
public record PhaseTransition(Kind kind, PhaseStatus to) {

    public static PhaseTransition of(Map<?, ?> args) {
        return new PhaseTransition(Kind.of(String.valueOf(args.get("act")).trim()),
                PhaseStatus.valueOf(String.valueOf(args.get("to")).trim()));
    }

    /** The `act` of its workflow modules. */
    public enum Kind {
        START, SUBMIT, PASS, PASS_WITH_CONDITIONS, RECYCLE, HOLD, STOP, REOPEN;

        static Kind of(String act) {
            return valueOf(act.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
