package io.phasegate.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.gate.PhaseTransition.Kind;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Refusal;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.ReportedIssue;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

/** A gate that waits for reports does not pass over one that Jira has and nobody recorded. */
public class ReportsAtDecisionTest {
    private static final long ERROR = 900;

    @Test
    public void shouldRefuseADecisionOverAnErrorThatWasNeverRecorded() {
        AWorld world = inReview("ERRORS_CLOSED");
        GateCase seen = world.as("top").gate();
        assertThat(refusal(() -> decide(world, seen)).messages().get(0).arguments()).asString().contains("HDI-900");
        assertThat(world.journal().entries()).filteredOn(entry -> entry.kind() == EntryKind.ERROR_REPORTED)
                .extracting(Entry::subject).containsExactly("error:900");
    }

    @Test
    public void shouldRefuseTheTransitionOverIt() {
        AWorld world = inReview("ERRORS_CLOSED");
        PhaseTransition pass = new PhaseTransition(Kind.PASS, PhaseStatus.PASSED);
        PhaseCase phase = world.as("top").phaseTransitions().find("HDI-1").orElseThrow();
        assertThat(world.phaseTransitions().ruling(phase, pass, "").isAllowed()).isFalse();
        assertThat(refusal(() -> world.phaseTransitions().record(phase, pass, "")).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    public void shouldRefuseToStartAPhaseWhoseEntryWaitsForIt() {
        AWorld world = reported(new AWorld(AMethod.aMethod().demandingAtEntry("reports", "ERRORS_CLOSED"))).as("pm");
        GateCase seen = world.gate();
        assertThat(refusal(() -> world.gates().start(seen, seen.phase("GZ-P2"))).messages().get(0).arguments())
                .asString().contains("HDI-900");
        PhaseCase phase = world.phaseTransitions().find("HDI-2").orElseThrow();
        assertThat(world.phaseTransitions().ruling(phase, new PhaseTransition(Kind.START, PhaseStatus.IN_PROGRESS), "")
                .isAllowed()).isFalse();
    }

    @Test
    public void shouldPassWhenTheyAreSolved() {
        AWorld world = inReview("ERRORS_CLOSED");
        world.journal().with(Stream.SHARED, EntryKind.ERROR_SOLVED, "error:900", "person-1",
                Map.of());
        decide(world, world.as("top").gate());
        assertThat(world.journal().entries()).extracting(Entry::kind).contains(EntryKind.GATE_DECIDED);
    }

    @Test
    public void shouldAskTheHostOnlyAtADecisionAndOnlyWhereAGateWaitsForReports() {
        AWorld other = inReview("MANUAL");
        refusal(() -> decide(other, other.as("top").gate()));
        assertThat(other.reports().asked()).isZero();
        AWorld waiting = inReview("REQUESTS_CLOSED");
        waiting.as("top").gate().readiness(waiting.gate().gate("GZ-G1"));
        assertThat(waiting.reports().asked()).isZero();
        decide(waiting, waiting.gate());
        assertThat(waiting.reports().asked()).isEqualTo(1);
    }

    private static AWorld inReview(String criterion) {
        AWorld world = reported(new AWorld(AMethod.aMethod().demanding("reports", criterion).decidedBy("C_TOP")));
        world.as("pm").gates().start(world.gate(), world.gate().phase("GZ-P1"));
        world.gates().submit(world.gate(), world.gate().phase("GZ-P1"));
        return world;
    }

    private static AWorld reported(AWorld world) {
        world.project().withIssue(ERROR);
        world.reports().with(new ReportedIssue(ProcessKind.ERROR_REPORT, ERROR, true, "owner", "Owner",
                Instant.parse("2026-02-27T09:30:00Z")));
        return world;
    }

    private static void decide(AWorld world, GateCase seen) {
        world.gates().decide(seen, seen.gate("GZ-G1"), DecisionInput.of(DecisionKind.GO, ""));
    }

    private static Refusal refusal(ThrowingCallable command) {
        return catchThrowableOfType(Refusal.class, command);
    }
}
