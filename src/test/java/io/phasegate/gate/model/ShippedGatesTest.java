package io.phasegate.gate.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.DeliverableStory;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.gate.AProject;
import io.phasegate.journal.FakeJournal;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Gates of the shipped methodologies, as they stand in their files, open and close by what happens (section D.4). */
public class ShippedGatesTest {
    private static final Actor EVERYBODY = new Actor("person-9", Map.of("V_PM", Side.VENDOR, "V_SVC_MGR", Side.VENDOR,
            "C_OWNER", Side.CUSTOMER));
    private final FakeJournal journal = new FakeJournal();

    @Test
    public void r57ShouldOpenTheKickOffPhaseByTheReceptionOfTheDownPayment() {
        assertThat(open("sc-impl", "SC-E3")).contains("SC-E3a");
        happened(EntryKind.PAYMENT_DUNNED, "payment:SC-PAY1", Map.of());
        assertThat(open("sc-impl", "SC-E3")).contains("SC-E3a");
        happened(EntryKind.PAYMENT_RECEIVED, "payment:SC-PAY1", Map.of());
        assertThat(open("sc-impl", "SC-E3")).doesNotContain("SC-E3a");
    }

    @Test
    public void r58ShouldBeOpenUntilTheLastSealIsOnThePlan() {
        DeliverableDefinition plan = document("sc-impl", "SC-F15");
        DeliverableStory story = new DeliverableStory(plan, journal).delivered().confirmed();
        for (DeliverableDefinition.Signer signer : plan.signers()) {
            assertThat(open("sc-impl", "SC-G4")).contains("SC-G4b");
            story.signed(signer, signer.side().name());
        }
        assertThat(open("sc-impl", "SC-G4")).doesNotContain("SC-G4b");
    }

    @Test
    public void r61ShouldLetNobodyWaiveTheKickOff() {
        assertThat(waiving("dc-si", "DC-G1", "DC-G1a")).containsExactly("phasegate.gate.refused.not.waivable");
        assertThat(open("dc-si", "DC-G1")).contains("DC-G1a");
        happened(EntryKind.MEETING_HELD, "meeting:DC-M1", Map.of());
        assertThat(open("dc-si", "DC-G1")).doesNotContain("DC-G1a");
    }

    @Test
    public void r62ShouldWaitForConsentMinutesAndApproval() {
        new DeliverableStory(document("dc-si", "DC-F04-S"), journal).delivered().confirmed();
        new DeliverableStory(document("dc-si", "DC-F04"), journal).submitted().accepted(1);
        happened(EntryKind.MEETING_HELD, "meeting:DC-M2", Map.of());
        assertThat(open("dc-si", "DC-G2")).containsExactly("DC-G2b", "DC-G2c");
        happened(EntryKind.MINUTES_SIGNED, "meeting:DC-M2", Map.of("side", "VENDOR"));
        happened(EntryKind.MINUTES_SIGNED, "meeting:DC-M2", Map.of("side", "CUSTOMER"));
        assertThat(open("dc-si", "DC-G2")).containsExactly("DC-G2c");
    }

    @Test
    public void r63ShouldNotTakeATrialRunThatWasSignedBeforeThePreliminaryAcceptance() {
        signed("dc-si", "DC-F15");
        signed("dc-si", "DC-F14");
        assertThat(open("dc-si", "DC-G5")).containsExactly("DC-G5a");
    }

    @Test
    public void r64ShouldNotCloseUntilTheUserHasSignedTheReport() {
        signed("dc-si", "DC-F14");
        signed("dc-si", "DC-F15");
        new DeliverableStory(document("dc-si", "DC-F16"), journal).delivered().confirmed();
        assertThat(open("dc-si", "DC-G5")).isEmpty();
        assertThat(open("dc-si", "DC-G7")).containsExactly("DC-G7a", "DC-G7b");
        signed("dc-si", "DC-F16");
        assertThat(open("dc-si", "DC-G7")).isEmpty();
    }

    @Test
    public void r65ShouldBeOpenUntilTheFirstKickOffWasHeld() {
        assertThat(open("yy-pp003", "YY-G1")).contains("YY-G1-4");
        happened(EntryKind.MEETING_HELD, "meeting:YY-M1", Map.of());
        assertThat(open("yy-pp003", "YY-G1")).doesNotContain("YY-G1-4");
        assertThat(waiving("yy-pp003", "YY-G1", "YY-G1-4")).containsExactly("phasegate.gate.refused.not.waivable");
    }

    @Test
    public void r66ShouldWaitForTheSignatureOfManagement() {
        assertThat(open("asap", "AS-G2")).contains("AS-G2b");
        signed("asap", "AS-F05");
        assertThat(open("asap", "AS-G2")).doesNotContain("AS-G2b");
    }

    @Test
    public void r67ShouldWaitForTheUsersMarkOfAStage() {
        signed("eng-proj", "EP-F06-P4");
        assertThat(open("eng-proj", "EP-G4")).containsExactly("EP-G4a");
        assertThat(waiving("eng-proj", "EP-G4", "EP-G4a")).containsExactly("phasegate.gate.refused.not.waivable");
    }

    @Test
    public void r68ShouldWaitForTheCustomersReviewOfATestReport() {
        DeliverableStory report = new DeliverableStory(document("dev-5stage", "D5-F07"), journal).delivered();
        assertThat(open("dev-5stage", "D5-G4")).contains("D5-G4a");
        report.confirmed();
        assertThat(open("dev-5stage", "D5-G4")).containsExactly("D5-G4b");
    }

    @Test
    public void r69ShouldWaitForTheLeadershipGroupsSignatureOnThePlan() {
        new DeliverableStory(document("gz-3level", "GZ-F03"), journal).delivered().confirmed();
        assertThat(open("gz-3level", "GZ-G1")).contains("GZ-G1c");
        signed("gz-3level", "GZ-F03");
        assertThat(open("gz-3level", "GZ-G1")).doesNotContain("GZ-G1c");
    }

    @Test
    public void r71ShouldBeOpenInEachQualityDuty() {
        assertThat(open("qm-phase", "QM-G1")).hasSize(7);
        assertThat(open("qm-phase", "QM-G2")).hasSize(8);
        assertThat(open("qm-phase", "QM-G3")).hasSize(1);
    }

    private void signed(String blueprint, String code) {
        DeliverableDefinition document = document(blueprint, code);
        DeliverableStory story = new DeliverableStory(document, journal).delivered().confirmed();
        document.signers().forEach(signer -> story.signed(signer, signer.side().name()));
    }

    private void happened(EntryKind kind, String subject, Map<String, Object> data) {
        journal.with(Stream.SHARED, kind, subject, "person-1", data);
    }

    private List<String> open(String blueprint, String gate) {
        GateFacts facts = new AProject(method(blueprint), journal).facts();
        return new ReadinessCheck(facts).of(facts.method().gate(gate).orElseThrow()).criteria().stream()
                .filter(one -> one.result() != Result.SATISFIED).map(one -> one.criterion().key()).toList();
    }

    private List<String> waiving(String blueprint, String gate, String criterion) {
        GateFacts facts = new AProject(method(blueprint), journal).facts();
        GateState state = facts.gates().of(facts.method().gate(gate).orElseThrow());
        TickPart part = TickPart.whole(state.gate().criteria().stream().filter(one -> one.key().equals(criterion))
                .findFirst().orElseThrow());
        return new CriterionAct(facts, state, part, EVERYBODY).waive("urgent", Optional.empty()).messages().stream()
                .map(Message::key).toList();
    }

    private static DeliverableDefinition document(String blueprint, String code) {
        return method(blueprint).deliverable(code).orElseThrow();
    }

    private static Method method(String blueprint) {
        return new MethodComposer().compose(Shipped.blueprint(blueprint), List.of()).method();
    }
}
