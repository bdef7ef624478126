package io.phasegate.process;

import io.phasegate.language.model.Ruling;
import io.phasegate.process.model.IssueValues;
import io.phasegate.process.model.ProcessAttempt;
import io.phasegate.setup.model.ObjectKeys;
import java.util.Map;

/** What the modules of these workflows ask: is it shown, may it happen, write it down. Used by `workflow` only. */
public final class ProcessTransitions {
    private final ProcessSteps steps;

    public ProcessTransitions(ProcessSteps steps) {
        this.steps = steps;
    }

    /** The role, and whether this transition is the one that fits: whether it is offered at all. */
    public boolean isShown(ProcessCase opened, ProcessArguments arguments) {
        ProcessAttempt attempt = opened.attempt(arguments.step(), arguments.to(), IssueValues.NONE, "");
        return attempt.role().isAllowed() && (arguments.alreadyAt(attempt.state()) || attempt.fits());
    }

    /** Role and readiness, with every reason. */
    public Ruling ruling(ProcessCase opened, ProcessArguments arguments, IssueValues values, String comment) {
        ProcessAttempt attempt = opened.attempt(arguments.step(), arguments.to(), values, comment);
        return arguments.alreadyAt(attempt.state()) ? Ruling.allowed() : attempt.ruling();
    }

    /** Writes the journal unless it is there already. Refuses like the command that it stands for. */
    public void record(ProcessCase opened, ProcessArguments arguments, IssueValues values, String comment) {
        if (!arguments.alreadyAt(opened.state()) && arguments.step().recorded().isPresent()) {
            steps.take(opened, arguments.step(), arguments.to(), values, comment);
        }
    }

    /** Searchable fields that follow the step. */
    public static Map<String, String> fields(ProcessCase opened, ProcessArguments arguments, IssueValues values) {
        return switch (arguments.step()) {
            case RECEIVE -> Map.of(ObjectKeys.FIELD_RECEIVED_ON, values.receivedOn().orElse(opened.today().toString()));
            default -> Map.of();
        };
    }
}
