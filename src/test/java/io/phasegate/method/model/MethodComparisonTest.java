package io.phasegate.method.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.model.Text;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

public class MethodComparisonTest {
    private final AMethod old = AMethod.old();
    private final AMethod newer = AMethod.newer();
    private final AJournal journal = new AJournal();
    private Set<String> edited = Set.of();

    @Test
    public void shouldCountWhatIsTheSameInBoth() {
        assertThat(compare().lines()).isEmpty();
        assertThat(compare().unchanged()).isEqualTo(5);
    }

    @Test
    public void shouldAddWhatOnlyTheNewerVersionHas() {
        newer.document("D1", "P1", "Plan");

        assertThat(outcomes()).containsExactly(Map.entry("deliverable:D1", Outcome.ADDED));
        assertThat(effective().deliverable("D1")).isPresent();
    }

    @Test
    public void shouldRemoveWhatTheNewerVersionHasNoMore() {
        old.document("D1", "P1", "Plan");

        assertThat(outcomes()).containsExactly(Map.entry("deliverable:D1", Outcome.REMOVED));
        assertThat(effective().deliverables()).isEmpty();
    }

    @Test
    public void shouldSayWhichFieldsChangeFromWhatToWhat() {
        old.document("D1", "P1", "Plan");
        newer.document("D1", "P2", "Better plan");

        assertThat(compare().lines().get(0).changes()).containsExactly(
                new Change("phase", both("phase:P1"), both("phase:P2")),
                new Change("name", both("Plan"), both("Better plan")));
        assertThat(effective().deliverable("D1").orElseThrow().phase()).isEqualTo("P2");
    }

    @Test
    public void shouldCompareWhoIsResponsible() {
        old.document("D1", "P1", "Plan").duty("V_PM", 'R', "D1");
        newer.document("D1", "P1", "Plan").duty("V_PM", 'A', "D1");

        assertThat(compare().lines().get(0).changes()).extracting(Change::field).containsExactly("responsibilities");
        assertThat(effective().responsibilities()).extracting("letter").containsExactly('A');
    }

    @Test
    public void shouldKeepAChangedDocumentWhoseIssueWasEdited() {
        old.document("D1", "P1", "Plan");
        newer.document("D1", "P1", "Better plan");
        edited = Set.of("deliverable:D1");

        assertThat(outcomes()).containsExactly(Map.entry("deliverable:D1", Outcome.KEPT_EDITED));
        assertThat(effective().deliverable("D1").orElseThrow().name()).isEqualTo(both("Plan"));
    }

    @Test
    public void shouldKeepARemovedDocumentWhoseIssueWasEdited() {
        old.document("D1", "P1", "Plan");
        edited = Set.of("deliverable:D1");

        assertThat(effective().deliverable("D1")).isPresent();
    }

    @Test
    public void shouldNotMentionAnEditedIssueThatTheNewerVersionLeavesAlone() {
        old.document("D1", "P1", "Plan");
        newer.document("D1", "P1", "Plan");
        edited = Set.of("deliverable:D1");

        assertThat(compare().lines()).isEmpty();
    }

    @Test
    public void shouldKeepWhatIsSignedEvenWhenItWasEditedToo() {
        old.document("D1", "P1", "Plan");
        journal.with(EntryKind.DELIVERABLE_SIGNED, "deliverable:D1");
        edited = Set.of("deliverable:D1");

        assertThat(outcomes()).containsExactly(Map.entry("deliverable:D1", Outcome.KEPT_DECIDED));
    }

    @Test
    public void shouldKeepWhatIsBeingReviewedByTheVendor() {
        old.document("D1", "P1", "Plan");
        newer.document("D1", "P1", "Better plan");
        journal.with(EntryKind.DELIVERABLE_SUBMITTED, "review:D1");

        assertThat(outcomes()).containsValue(Outcome.KEPT_DECIDED);
    }

    @Test
    public void shouldKeepATickedCriterionOfAnOpenGate() {
        old.manual("G1", "C1", "Room is ready").manual("G1", "C2", "Power is on");
        newer.manual("G1", "C1", "Room is cleaned").manual("G1", "C2", "Power is tested");
        journal.with(EntryKind.CRITERION_TICKED, "criterion:G1:C1:17");

        assertThat(outcomes()).containsEntry("criterion:G1:C1", Outcome.KEPT_DECIDED)
                .containsEntry("criterion:G1:C2", Outcome.CHANGED);
    }

    @Test
    public void shouldKeepADecidedGateWithItsCriteriaAndTheirDocuments() {
        old.document("D1", "P1", "Plan").criterion("G1", "C1", "D1");
        newer.document("D1", "P1", "Better plan").manual("G1", "C1", "Said so").manual("G1", "C2", "More");
        journal.with(EntryKind.GATE_DECIDED, "gate:G1");

        assertThat(outcomes().values()).containsOnly(Outcome.KEPT_DECIDED);
        assertThat(effective().gate("G1")).isEqualTo(old.build().gate("G1"));
        assertThat(effective().deliverables()).isEqualTo(old.build().deliverables());
    }

    @Test
    public void shouldKeepTheEntryOfAStartedPhaseButChangeItsWork() {
        old.gate("P1", "E1", "Entry", Gate.Kind.ENTRY).document("D1", "P1", "Plan");
        newer.gate("P1", "E1", "Other entry", Gate.Kind.ENTRY).gate("P1", "E2", "Second", Gate.Kind.ENTRY)
                .document("D1", "P1", "Better plan");
        journal.with(EntryKind.PHASE_STARTED, "phase:P1");

        assertThat(outcomes()).isEqualTo(Map.of("gate:E1", Outcome.KEPT_DECIDED, "gate:E2", Outcome.KEPT_DECIDED,
                "deliverable:D1", Outcome.CHANGED));
        assertThat(effective().gate("E2")).isEmpty();
    }

    @Test
    public void shouldLeaveAPassedPhaseAsItIs() {
        old.document("D1", "P1", "Plan").task("T1", "P1");
        newer.document("D1", "P1", "Better plan").document("D2", "P1", "Too late").manual("G1", "C9", "Too late");
        journal.with(EntryKind.PHASE_STARTED, "phase:P1").with(EntryKind.GATE_DECIDED, "gate:G1");

        assertThat(outcomes().values()).containsOnly(Outcome.KEPT_DECIDED);
        assertThat(effective().work()).isEqualTo(old.build().work());
    }

    @Test
    public void shouldAddToAPassedPhaseWhatALaterGateDemands() {
        newer.document("D2", "P1", "Late").criterion("G2", "C1", "D2");
        journal.with(EntryKind.PHASE_STARTED, "phase:P1").with(EntryKind.GATE_DECIDED, "gate:G1");

        assertThat(outcomes()).containsEntry("deliverable:D2", Outcome.ADDED);
    }

    @Test
    public void shouldKeepWhatAKeptElementNames() {
        old.phase("P3", 3).role("V_DEV", "Developer").document("D1", "P3", "Plan", DocNature.EXTERNAL, "V_DEV");
        journal.with(EntryKind.DELIVERABLE_SIGNED, "deliverable:D1");

        assertThat(outcomes().values()).containsOnly(Outcome.KEPT_DECIDED);
        assertThat(outcomes()).containsOnlyKeys("deliverable:D1", "phase:P3", "role:V_DEV");
    }

    @Test
    public void shouldKeepTheGatesOfAPhaseThatStays() {
        old.phase("P3", 3).gate("P3", "G3").manual("G3", "C3", "Done");
        journal.with(EntryKind.PHASE_STARTED, "phase:P3");

        assertThat(effective().gate("G3")).isEqualTo(old.build().gate("G3"));
    }

    @Test
    public void shouldKeepTheRoleInWhichSomebodyActed() {
        newer.role("V_PM", "Chief");
        journal.with(EntryKind.CRITERION_TICKED, "criterion:G9:C9", Map.of("role", "V_PM"));

        assertThat(outcomes()).containsExactly(Map.entry("role:V_PM", Outcome.KEPT_DECIDED));
    }

    @Test
    public void shouldKeepARemovedRoleOfAPublishedOrganisation() {
        old.role("V_DEV", "Developer");
        journal.with(EntryKind.ORGANISATION_PUBLISHED, "organisation");

        assertThat(outcomes()).containsExactly(Map.entry("role:V_DEV", Outcome.KEPT_DECIDED));
    }

    @Test
    public void shouldNotShowAnIssueToOtherReaders() {
        old.document("D1", "P1", "Plan", DocNature.INTERNAL, "V_PM");
        newer.document("D1", "P1", "Plan", DocNature.EXTERNAL, "V_PM");

        assertThat(outcomes()).containsExactly(Map.entry("deliverable:D1", Outcome.KEPT_READERS));
    }

    @Test
    public void shouldKeepALimitThatMayBeRunning() {
        old.deadline("L1", DeadlineEvent.PHASE_STARTED, "P1", 3).deadline("L2", DeadlineEvent.PHASE_STARTED, "P2", 3)
                .deadline("L3", DeadlineEvent.CONTRACT_SIGNED, "", 3)
                .deadline("L4", DeadlineEvent.DELIVERABLE_SUBMITTED, "", 3);
        newer.deadline("L1", DeadlineEvent.PHASE_STARTED, "P1", 5).deadline("L2", DeadlineEvent.PHASE_STARTED, "P2", 5)
                .deadline("L3", DeadlineEvent.CONTRACT_SIGNED, "", 5)
                .deadline("L4", DeadlineEvent.DELIVERABLE_SUBMITTED, "", 5);
        journal.with(EntryKind.PHASE_STARTED, "phase:P1");

        assertThat(outcomes()).isEqualTo(Map.of("deadline:L1", Outcome.KEPT_DECIDED, "deadline:L2", Outcome.CHANGED,
                "deadline:L3", Outcome.KEPT_DECIDED, "deadline:L4", Outcome.CHANGED));
    }

    @Test
    public void shouldPutANewPhaseBehindAStartedOneOfTheSameNumber() {
        newer.phase("P2", 3).phase("NEW", 2);
        journal.with(EntryKind.PHASE_STARTED, "phase:P2");

        assertThat(effective().phases()).extracting(Phase::key).containsExactly("P1", "P2", "NEW");
        assertThat(effective().phases()).extracting(Phase::sequence).containsExactly(1, 2, 3);
    }

    @Test
    public void shouldNotTellTheCustomerOfInternalThings() {
        newer.document("D1", "P1", "Ours", DocNature.INTERNAL, "V_PM").document("D2", "P1", "Both");

        assertThat(compare().lines()).extracting(Line::internal).containsExactly(true, false);
    }

    private MethodComparison compare() {
        return MethodComparison.of(old.build(), newer.build(), Decided.by(old.build(), journal.build()), edited);
    }

    private Map<String, Outcome> outcomes() {
        return compare().lines().stream().collect(Collectors.toMap(Line::key, Line::outcome));
    }

    private Method effective() {
        return Merge.of(old.build(), newer.build(), compare().kept());
    }

    private static Text both(String words) {
        return new Text(words, words);
    }
}
