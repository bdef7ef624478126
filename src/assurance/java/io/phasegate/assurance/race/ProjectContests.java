package io.phasegate.assurance.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.race.Contest.Actor;
import io.phasegate.gate.DecisionInput;
import io.phasegate.gate.GateCase;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.store.JournalRow;
import io.phasegate.longtask.store.LongTaskRow;
import io.phasegate.longtask.store.TaskRunRow;
import java.util.List;

/** What the product's long tasks do to a project, beside each other and beside a decision. */
final class ProjectContests {
    private static final Actor UPDATE = Actor.request("pm",
            project -> project.hosted().update(RaceBlueprint.NEWER.text()));
    private static final Actor PASS = Actor.transition("pm", project -> {
        GateCase gates = project.verified();
        return () -> project.world.decisions.decide(gates, project.gate(), DecisionInput.of(DecisionKind.GO, ""));
    });
    private static final Actor SUBMIT_AND_PASS = Actor.transition("pm", project -> {
        GateCase gates = project.verified();
        return () -> {
            project.world.phases.submit(gates, gates.phase("GZ-P1"));
            project.world.decisions.decide(gates, gates.gate(RaceProject.GATE), DecisionInput.of(DecisionKind.GO, ""));
        };
    });
    private static final Actor ORDER = Actor.request("pm", project -> () -> {
        project.hosted().order(RaceBlueprint.FORMER.text());
        project.world.node.look();
    });
    private static final Actor TAKE_UP = Actor.request("pm", project -> project.world.node::look);
    private static final Actor TAKE_UP_ELSEWHERE = Actor.request("pm", project -> project.world.otherNode::look);

    private ProjectContests() {
    }

    static List<Contest> all() {
        return List.of(
                new Contest("pass / update adds a required deliverable", project -> project.applied().submitted(),
                        PASS, UPDATE, Stops.around(JournalRow.class), ProjectContests::passedBeforeOrKnowingTheUpdate),
                new Contest("submit and pass / update adds a required deliverable",
                        project -> project.applied().started(), SUBMIT_AND_PASS, UPDATE,
                        Stops.around(JournalRow.class), ProjectContests::passedByTheMethodThatHeld),
                new Contest("two orders of one project", RaceProject::hostedOnly, ORDER, ORDER,
                        Stops.atIssues(LongTaskRow.class, TaskRunRow.class), ProjectContests::madeOnce),
                new Contest("two nodes take up one task", RaceProject::ordered, TAKE_UP, TAKE_UP_ELSEWHERE,
                        Stops.atIssues(TaskRunRow.class), ProjectContests::madeOnce));
    }

    /** {@link Replay} judges each decision by the method that holds in the end; here, that nobody lost in vain. */
    private static void passedByTheMethodThatHeld(RaceProject project, Outcome outcome) {
        List<String> kinds = project.world.journal.read(project.id).shared().stream().map(entry -> entry.kind().name())
                .toList();
        assertThat(kinds.contains(EntryKind.GATE_DECIDED.name())).isEqualTo(outcome.done(0));
        assertThat(kinds.contains(EntryKind.METHOD_UPDATED.name())).isEqualTo(outcome.done(1));
        assertThat(project.method().parts().get(0).version()).isEqualTo(outcome.done(1) ? "2.0" : "1.0");
        assertThat(outcome.done(0) || outcome.done(1)).as("one of them").isTrue();
    }

    private static void passedBeforeOrKnowingTheUpdate(RaceProject project, Outcome outcome) {
        passedByTheMethodThatHeld(project, outcome);
        if (outcome.allBefore(0) || outcome.allBefore(1)) {
            assertThat(outcome.done(0)).as("nothing is added to a gate that was submitted before").isTrue();
        }
    }

    private static void madeOnce(RaceProject project, Outcome outcome) {
        assertThat(outcome.done(0) && outcome.done(1)).isTrue();
        project.world.node.look();
        assertThat(project.hosted().made()).containsExactlyInAnyOrder("phase:GZ-P1", "phase:GZ-P2",
                "deliverable:LATER");
        assertThat(project.planIssues()).hasSize(3).doesNotHaveDuplicates().doesNotContain(0L);
        assertThat(project.world.journal.read(project.id).of(EntryKind.PROJECT_APPLIED)).hasSize(1);
    }
}
