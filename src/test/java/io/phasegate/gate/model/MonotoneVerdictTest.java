package io.phasegate.gate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Whatever is done for a gate, in whatever order: nothing that satisfies a criterion opens another one, for criteria of
 * every kind. The one exception is an assignment that comes after what speaks of all assignments.
 */
public class MonotoneVerdictTest {
    private static final int ORDERS = 100;
    /** Kinds that speak of all assignments: a further one has to be approved, announced, and to attend as well. */
    private static final Set<String> OF_ALL_ASSIGNMENTS = Set.of("ORGANISATION_COMPLETE", "ASSIGNMENTS_APPROVED",
            "PUBLISHED", "ATTENDANCE");
    private final Random chance = new Random(20_261_122);

    @Test
    public void shouldBeginWithEveryOneOfThe26KindsOpen() {
        assertThat(EveryKind.kinds()).hasSize(26);
        assertThat(new EveryKind().open()).isEqualTo(EveryKind.kinds());
    }

    @Test
    public void shouldNeverOpenACriterionOfAnyKindByWhatSatisfiesAnotherOncePeopleAreAssignedBeforeTheyAreApproved() {
        for (int order = 0; order < ORDERS; order++) {
            EveryKind project = new EveryKind();
            List<Runnable> organisation = new ArrayList<>(project.assignments());
            Collections.shuffle(organisation, chance);
            organisation.addAll(List.of(project::approve, project::publish));
            Stream<List<Runnable>> all = Stream.concat(project.work().stream(), Stream.of(organisation));
            interleaved(all).forEach(act -> assertThat(reopened(project, act)).isEmpty());
            assertThat(project.open()).isSubsetOf("SIGNED_IN_ORDER");
        }
    }

    @Test
    public void shouldOpenByALaterAssignmentOnlyWhatSpeaksOfAllAssignmentsAndNothingByAnyOtherAct() {
        Set<String> reopened = new HashSet<>();
        for (int order = 0; order < ORDERS; order++) {
            EveryKind project = new EveryKind();
            List<Runnable> assignments = new ArrayList<>(project.assignments());
            assignments.add(project.assignment("V_PM", "DEPUTY"));
            Stream<Runnable> others = Stream.of(project::approve, project::publish, project::attend, project::approve,
                    project::publish);
            Stream<List<Runnable>> all = Stream.concat(assignments.stream(), others).map(List::of);
            for (Runnable act : interleaved(all)) {
                Set<String> opened = reopened(project, act);
                assertThat(opened).isSubsetOf(assignments.contains(act) ? OF_ALL_ASSIGNMENTS : Set.of());
                reopened.addAll(opened);
            }
        }
        assertThat(reopened).isEqualTo(OF_ALL_ASSIGNMENTS);
    }

    private static Set<String> reopened(EveryKind project, Runnable act) {
        Set<String> before = project.open();
        act.run();
        return project.open().stream().filter(key -> !before.contains(key)).collect(Collectors.toSet());
    }

    /** What belongs together in its order, and everything else in any. */
    private List<Runnable> interleaved(Stream<List<Runnable>> chains) {
        List<Deque<Runnable>> left = new ArrayList<>(chains.<Deque<Runnable>>map(ArrayDeque::new).toList());
        List<Runnable> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Deque<Runnable> next = left.get(chance.nextInt(left.size()));
            order.add(next.remove());
            left.removeIf(Deque::isEmpty);
        }
        return order;
    }
}
