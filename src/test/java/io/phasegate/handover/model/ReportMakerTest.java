package io.phasegate.handover.model;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static io.phasegate.gate.AMethod.aMethod;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.deliverable.ADeliverable;
import io.phasegate.deliverable.DeliverableStory;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AProject;
import io.phasegate.gate.GateStory;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.journal.FakeJournal;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class ReportMakerTest {
    private final FakeJournal journal = new FakeJournal();
    private final ADeliverable list = aDeliverable();
    private final AMethod method = aMethod().with(list.build())
            .demanding("signed", "DELIVERABLE_SIGNED", "deliverable", "PP-003-01");

    @Test
    public void shouldListSignerDateAndHashOfASignedDeliverable() {
        new DeliverableStory(list.build(), journal).delivered().confirmed().signed(OWNER, "person-o");
        DeliverableRow row = report(true).deliverables().get(0);
        assertThat(row.signatures()).extracting(DeliverableRow.SignatureRow::signer).containsExactly("Owner");
        assertThat(row.files()).extracting(DeliverableRow.FileRow::sha256)
                .containsExactly(DeliverableStory.FILE.sha256());
    }

    @Test
    public void r72ShouldListEveryDecisionWithItsRound() {
        new GateStory(journal).started("GZ-P1").submitted("GZ-G1")
                .decided("GZ-G1", 1, "C_TOP", DecisionKind.RECYCLE, "person-o")
                .submitted("GZ-G1").decided("GZ-G1", 2, "C_TOP", DecisionKind.GO, "person-o");
        assertThat(report(true).phases().get(0).decisions()).extracting(PhaseSection.DecisionRow::round)
                .containsExactly(1, 2);
    }

    @Test
    public void shouldCallAnUnsignedMandatoryDeliverableAnOpenPoint() {
        assertThat(openKeys(report(true))).contains("phasegate.handover.open.deliverable",
                "phasegate.handover.open.criterion");
    }

    @Test
    public void shouldHaveNoOpenPointAtAPassedGateWithEverythingSigned() {
        new DeliverableStory(list.build(), journal).delivered().confirmed().signed(OWNER, "person-o");
        new GateStory(journal).passed("GZ-P1", "GZ-G1").passed("GZ-P2", "GZ-E2").passed("GZ-P2", "GZ-G2");
        assertThat(report(true).openPoints()).isEmpty();
    }

    @Test
    public void shouldNotGiveTheCustomerAnythingInternal() {
        method.with(aDeliverable("SECRET").internal().build())
                .demanding("secret", "DELIVERABLE_SIGNED", "deliverable", "SECRET");
        HandoverReport customers = report(false);
        assertThat(customers.deliverables()).extracting(DeliverableRow::code).containsExactly("PP-003-01");
        assertThat(customers.openPoints().toString()).doesNotContain("SECRET");
        assertThat(customers.anchor().internal()).isEmpty();
        assertThat(openKeys(customers)).contains("phasegate.handover.open.vendor");
    }

    @Test
    public void shouldPrintTheHeadOfTheSharedJournalAsAnchor() {
        new GateStory(journal).started("GZ-P1");
        ProjectJournal read = journal.read(1);
        assertThat(report(false).anchor().shared()).isEqualTo(read.head(Stream.SHARED));
    }

    private HandoverReport report(boolean internal) {
        return new ReportMaker(new AProject(method.build(), journal).facts(), internal, Map.of("person-o", "Owner"))
                .make(Instant.parse("2026-03-02T08:00:00Z"));
    }

    private static List<String> openKeys(HandoverReport report) {
        return report.openPoints().stream().map(point -> point.text().key()).toList();
    }
}
