package io.phasegate.deliverable.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class TransitionPathTest {
    private final AWorkflow workflow = AWorkflow.from("a", "1").to(11, "b", "2").to(21, "c", "3").to(31, "d", "4");

    @Test
    public void shouldFindTheWayStepByStep() {
        assertThat(way("1", "4")).containsExactly(11, 21, 31);
        assertThat(way("2", "3")).containsExactly(21);
    }

    @Test
    public void shouldTakeTheShortestWay() {
        workflow.shortCut(51, 1, 4);
        assertThat(way("1", "4")).containsExactly(51);
        assertThat(way("1", "3")).containsExactly(11, 21);
    }

    @Test
    public void shouldGoAroundInCircleOnlyOnce() {
        workflow.shortCut(61, 4, 1);
        assertThat(way("3", "2")).containsExactly(31, 61, 11);
    }

    @Test
    public void shouldFindNoWayBackAndNoneToOrFromNowhere() {
        assertThat(way("3", "1")).isEmpty();
        assertThat(way("1", "1")).isEmpty();
        assertThat(way("9", "1")).isEmpty();
        assertThat(way("1", "9")).isEmpty();
    }

    @Test
    public void shouldPassOverAnActionThatLeadsToNoStep() {
        workflow.shortCut(71, 1, 99);
        assertThat(way("1", "2")).containsExactly(11);
    }

    private List<Integer> way(String from, String to) {
        return new TransitionPath(workflow.build()).between(from, to);
    }
}
