package io.phasegate.method.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Method;
import io.phasegate.journal.model.ProjectJournal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

/** What holds for any two versions and any journal. */
public class AnyUpdateTest {
    private static final int PAIRS = 500;

    @Test
    public void shouldChangeNothingThatTheJournalSpeaksOf() {
        for (int seed = 0; seed < PAIRS; seed++) {
            Pair pair = Pair.of(seed);
            Elements effective = Elements.of(pair.effective());
            Elements before = Elements.of(pair.old());
            for (String key : new Recorded(pair.journal()).elements()) {
                assertThat(effective.find(key).map(Pair::unnumbered)).as("%s of seed %s", key, seed)
                        .isEqualTo(before.find(key).map(Pair::unnumbered));
            }
        }
    }

    @Test
    public void shouldLeaveTheCriteriaOfDecidedGatesAsTheyAre() {
        for (int seed = 0; seed < PAIRS; seed++) {
            Pair pair = Pair.of(seed);
            for (var phase : pair.old().phases()) {
                phase.gates().stream().filter(gate -> pair.recorded().contains("gate:" + gate.key())).forEach(gate ->
                        assertThat(pair.effective().gate(gate.key()).map(Pair::unordered)).as("seed %s", pair.seed())
                                .contains(Pair.unordered(gate)));
            }
        }
    }

    @Test
    public void shouldNeverNameWhatIsNotThere() {
        for (int seed = 0; seed < PAIRS; seed++) {
            Pair pair = Pair.of(seed);
            assertThat(Dangling.in(pair.effective(), pair.old(), pair.newer())).as("seed %s", seed).isEmpty();
        }
    }

    @Test
    public void shouldBeUndoneByTheSameComparisonTheOtherWayRound() {
        for (int seed = 0; seed < PAIRS; seed++) {
            Pair pair = Pair.of(seed);
            Decided since = Decided.since(pair.later(), pair.effective(), pair.journal());
            MethodComparison back = MethodComparison.of(pair.effective(), pair.old(), since, Set.of());
            assertThat(back.decided()).as("seed %s", seed).isEmpty();
        }
    }

    @Test
    public void shouldTakeTheNewerMethodWholeWhileNothingHasHappened() {
        for (int seed = 0; seed < PAIRS; seed++) {
            Random random = new Random(seed);
            Method old = AnyMethod.of("1.0", random);
            Method newer = AnyMethod.of("2.0", random);
            Set<String> kept = MethodComparison.of(old, newer, Decided.by(old, new AJournal().build()), Set.of()).of(
                    Outcome.KEPT_DECIDED).stream().map(Line::key).collect(Collectors.toSet());
            assertThat(kept).as("seed %s", seed).isEmpty();
        }
    }

    @Test
    public void shouldPutEveryShippedMethodTogetherAgain() {
        for (Method method : shipped()) {
            Method again = Merge.of(method, method, Set.of());
            assertThat(again.work()).isEqualTo(method.work());
            assertThat(new HashSet<>(again.responsibilities())).isEqualTo(new HashSet<>(method.responsibilities()));
            assertThat(again.roles()).isEqualTo(method.roles());
        }
    }

    /** As if one shipped methodology were the newer version of another: nothing differs more than that. */
    @Test
    public void shouldNeverNameWhatIsNotThereInAnyPairOfShippedMethods() {
        List<Method> all = shipped();
        for (Method old : all) {
            ProjectJournal journal = AnyJournal.of(old, new Random(7), 6).build();
            for (Method newer : all) {
                Set<String> kept = MethodComparison.of(old, newer, Decided.by(old, journal), Set.of()).kept();
                assertThat(Dangling.in(Merge.of(old, newer, kept), old, newer))
                        .as("%s to %s", old.parts(), newer.parts()).isSubsetOf(Dangling.in(newer, newer));
            }
        }
    }

    private static List<Method> shipped() {
        return Shipped.blueprints().all().stream().filter(one -> one.kind() == Blueprint.Kind.FULL || one.standalone())
                .map(one -> new MethodComposer().compose(one, List.of()).method()).toList();
    }

    /** Two versions, what happened under the old one, and what became of both. */
    private record Pair(int seed, Method old, Method newer, ProjectJournal journal, Instant later,
            Method effective) {
        static Pair of(int seed) {
            Random random = new Random(seed);
            Method old = AnyMethod.of("1.0", random);
            Method newer = AnyMethod.of("2.0", random);
            AJournal journal = AnyJournal.of(old, random, random.nextInt(5));
            Set<String> kept = MethodComparison.of(old, newer, Decided.by(old, journal.build()), Set.of()).kept();
            return new Pair(seed, old, newer, journal.build(), journal.now(), Merge.of(old, newer, kept));
        }

        Set<String> recorded() {
            return new Recorded(journal).elements();
        }

        static List<Object> unordered(Gate gate) {
            return List.of(gate.key(), gate.kind(), gate.name(), gate.deciders(), Set.copyOf(gate.criteria()));
        }

        /** Phases may be numbered anew. */
        static Object unnumbered(Element element) {
            return element.kind() == ElementKind.PHASE ? Optional.of(element.name()) : element;
        }
    }
}
