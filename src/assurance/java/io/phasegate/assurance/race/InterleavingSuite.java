package io.phasegate.assurance.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import sandbox.data.WorkflowTransactions;

/**
 * Two commands in every order in which their steps can follow each other, in each way in which the host's transaction
 * can relate to ours. One class for each database, so that they can run side by side.
 */
public abstract class InterleavingSuite {
    private final String database;

    InterleavingSuite(String database) {
        this.database = database;
    }

    @Test
    public void shouldHoldWhatIsPromisedInEveryOrderOfSteps() {
        Score score = new Score();
        modes().forEach(mode -> fight(mode, score));
        assertThat(score.broken()).isEmpty();
        assertThat(score.neverDone()).isEmpty();
        score.keep(Figures.of(getClass(),
                "Two commands in any order of their steps never pass a gate over something open, never "
                + "decide twice, keep both chains whole and tell the loser who was first and when.")
                .add("database", database));
    }

    /** A small volume takes the other modes on H2 only. */
    private List<WorkflowTransactions> modes() {
        List<WorkflowTransactions> all = List.of(WorkflowTransactions.values());
        return Volume.isFull() || database.equals("H2") ? all : all.subList(0, 1);
    }

    private void fight(WorkflowTransactions mode, Score score) {
        try (Arena arena = new Arena(database, mode)) {
            Stream.of(GateContests.all(), SigningContests.all(), ProjectContests.all()).flatMap(List::stream)
                    .forEach(contest -> Interleavings.of(contest.stops().points().size())
                            .forEach(order -> score.add(mode, arena, contest, order)));
            score.waited(arena.waits());
        }
    }
}
