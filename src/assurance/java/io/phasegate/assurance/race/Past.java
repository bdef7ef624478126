package io.phasegate.assurance.race;

import java.util.function.UnaryOperator;

/** What happened at a gate before many decide on it at once, and the round which that leaves open. */
enum Past {
    NONE(1, project -> project),
    RECYCLED(2, project -> project.recycledBy("chair").resubmitted()),
    REOPENED(2, project -> project.decidedBy("pm").decidedBy("top").reopened().resubmitted());

    final int round;
    private final UnaryOperator<RaceProject> story;

    Past(int round, UnaryOperator<RaceProject> story) {
        this.round = round;
        this.story = story;
    }

    RaceProject happensTo(RaceProject project) {
        return story.apply(project.submitted());
    }
}
