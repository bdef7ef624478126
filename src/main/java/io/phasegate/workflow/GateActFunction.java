package io.phasegate.workflow;

import com.atlassian.jira.issue.MutableIssue;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.jira.IssueFields;
import io.phasegate.gate.Gates;
import io.phasegate.gate.PhaseCase;
import io.phasegate.gate.PhaseTransition;
import io.phasegate.gate.PhaseTransitions;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.language.model.Refusal;
import java.util.Map;

/** Records an act on a phase. Run by Jira; its name is data. */
public class GateActFunction extends TransitionFunction {
    private final PhaseTransitions transitions;
    private final Gates gates;
    private final IssueFields fields;

    public GateActFunction(PhaseTransitions transitions, Gates gates, Projection projection, IssueFields fields,
            Refusals refusals) {
        super(projection, refusals);
        this.transitions = transitions;
        this.gates = gates;
        this.fields = fields;
    }

    @Override
    void record(MutableIssue issue, Map<String, Object> run, Map<?, ?> args) {
        PhaseCase phase = find(issue);
        transitions.record(phase, PhaseTransition.of(args), Refusals.comment(run));
        PhaseCase after = find(issue);
        fields.write(issue, gates.fields(after.gates().facts().gates(), after.phase()));
    }

    private PhaseCase find(MutableIssue issue) {
        return transitions.find(issue.getKey()).orElseThrow(Refusal::notFound);
    }
}
