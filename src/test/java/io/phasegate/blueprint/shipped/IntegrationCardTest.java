package io.phasegate.blueprint.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.Test;

/** The card dc-si: the system-integration process. */
public class IntegrationCardTest {
    private final ACard card = ACard.of("dc-si");

    @Test
    public void shouldHaveFivePhasesEachWithTheUnitThatLeadsIt() {
        assertThat(card.phases()).containsExactly("DC-P0", "DC-P1", "DC-P2", "DC-P3", "DC-P4");
        assertThat(card.content().phases()).extracting(Phase::leadRole)
                .containsExactly("V_SALES", "V_PM", "V_PM", "V_PM", "V_CALLCENTER");
    }

    @Test
    public void shouldBreakTheWorkDownIntoEightGroups() {
        Map<String, Long> groups = card.content().tasks().stream()
                .collect(Collectors.groupingBy(task -> task.key().substring(0, 5), Collectors.counting()));
        assertThat(groups).containsOnly(Map.entry("DC-A1", 6L), Map.entry("DC-A2", 10L), Map.entry("DC-A3", 6L),
                Map.entry("DC-A4", 2L), Map.entry("DC-A5", 6L), Map.entry("DC-A6", 4L), Map.entry("DC-A7", 8L),
                Map.entry("DC-A8", 4L));
        assertThat(card.items("DC-L-GROUPS")).hasSize(8);
    }

    @Test
    public void r44ShouldHaveSevenSeatsInTheTeam() {
        assertThat(card.content().roles()).filteredOn(role -> role.body().equals(Optional.of("TEAM")))
                .extracting(Role::code)
                .containsExactlyInAnyOrder("V_PM", "V_TECH", "V_COMMERCE", "T_SUPPLIER", "C_OWNER", "V_SVC_MGR",
                        "V_SALES");
        assertThat(card.content().checks()).filteredOn(check -> check.key().startsWith("DC-O3-"))
                .hasSize(7).allMatch(check -> check.kind().equals("ROLE_NAMED"));
    }

    @Test
    public void r61ShouldNotLetAnybodyWaiveTheKickOff() {
        assertThat(card.demands("DC-G1")).contains("MEETING_HELD {meeting=DC-M1}");
        assertThat(card.criterion("DC-G1a").mandatory()).isTrue();
        assertThat(card.criterion("DC-G1a").waivedBy()).isEmpty();
        assertThat(card.meeting("DC-M1").mandatory()).isTrue();
        assertThat(card.meeting("DC-M1").kind()).isEqualTo(Meeting.Kind.KICKOFF);
    }

    @Test
    public void r88ShouldWantTheAppointmentLetterIssuedAndAcceptedBeforeTheProjectStarts() {
        assertThat(card.demands("DC-G1")).contains("DELIVERABLE_SIGNED {deliverable=DC-F02}");
        assertThat(card.signers("DC-F02")).containsExactly("V_SVC_MGR SIGN", "V_PM CONFIRM");
        assertThat(card.criterion("DC-G1b").waivedBy()).isEmpty();
    }

    @Test
    public void r62ShouldWantTheCustomersConsentWithMinutesAndTheManagersApproval() {
        assertThat(card.demands("DC-G2")).containsExactly("DELIVERABLE_CONFIRMED {deliverable=DC-F04-S}",
                "MINUTES_SIGNED {meeting=DC-M2}", "MEETING_HELD {meeting=DC-M3}",
                "DELIVERABLE_REVIEWED {deliverable=DC-F04}");
        assertThat(card.document("DC-F04-S").confirmedBy()).containsExactly("C_OWNER");
        assertThat(card.reviewers("DC-F04")).containsExactly("V_SVC_MGR");
        assertThat(card.items("DC-L-PLAN")).hasSize(7);
    }

    @Test
    public void r63ShouldPassTheThreeAcceptancesInTheirOrderOnly() {
        assertThat(card.demands("DC-G4")).containsExactly("DELIVERABLE_SIGNED {deliverable=DC-F14}");
        assertThat(card.demands("DC-G5")).containsExactly("SIGNED_IN_ORDER {deliverables=DC-F14,DC-F15}");
        assertThat(card.demands("DC-G6")).contains("SIGNED_IN_ORDER {deliverables=DC-F14,DC-F15}");
        assertThat(card.demands("DC-G7")).contains("SIGNED_IN_ORDER {deliverables=DC-F14,DC-F15,DC-F16}");
    }

    @Test
    public void r64ShouldNotCloseBeforeTheUserHasSignedTheAcceptanceReport() {
        assertThat(card.demands("DC-G7")).contains("DELIVERABLE_SIGNED {deliverable=DC-F16}");
        assertThat(card.criterion("DC-G7b").waivedBy()).isEmpty();
        assertThat(card.signers("DC-F16")).containsExactly("C_OWNER SIGN");
        assertThat(card.phase("DC-P3").gates()).extracting("key").containsExactly("DC-G7", "DC-G8");
    }

    @Test
    public void r140ShouldCloseWithTheUsersPaymentAndThenThoseOfSubcontractAndTraining() {
        assertThat(card.demands("DC-G8")).containsExactly("DELIVERABLE_DELIVERED {deliverable=DC-F23}",
                "PAYMENT_RECEIVED {payment=DC-PAY1}", "PAYMENT_RECEIVED {payment=DC-PAY2}",
                "PAYMENT_RECEIVED {payment=DC-PAY3}",
                "DELIVERABLE_DELIVERED {deliverable=DC-F24}", "ALL_ARCHIVED {}");
        assertThat(card.payment("DC-PAY1").triggeredBy()).isEqualTo(Optional.of("DC-F16"));
        assertThat(card.rule("DC-R6")).contains("after the user has paid");
        assertThat(card.fields("DC-F24")).containsExactly("progress", "changes", "problems", "cost");
    }

    @Test
    public void shouldPairSiteRequirementsWithTheirConfirmation() {
        assertThat(card.fields("DC-F05")).contains("room", "power", "network", "cooling");
        assertThat(card.document("DC-F06").confirmedBy()).containsExactly("C_OWNER");
        assertThat(card.rule("DC-R5")).contains("when the engineers travel");
    }

    @Test
    public void shouldLeaveOutHardwareAndImportsWhereThereAreNone() {
        ACard software = ACard.of("dc-si", ACard.answering("hardware", "no"));
        assertThat(software.documents()).doesNotContain("DC-F05", "DC-F06", "DC-F10").contains("DC-F14");
        assertThat(software.demands("DC-G3")).containsExactly("MANUAL {}");
        assertThat(ACard.of("dc-si", ACard.answering("subcontract", "no")).content().payments()).hasSize(2);
    }

    @Test
    public void shouldLeaveTransportAndCustomsOutWhereThereIsNoHardwareOrNoneFromAbroad() {
        List<String> foreign = List.of("DC-A3-2", "DC-A3-3");
        assertThat(card.content().tasks()).extracting(Task::key).containsAll(foreign);
        assertThat(List.of("hardware", "imports")).allSatisfy(question -> assertThat(ACard.of("dc-si",
                ACard.answering(question, "no")).content().tasks()).extracting(Task::key).isNotEmpty()
                .doesNotContainAnyElementsOf(foreign));
        assertThat(ACard.of("dc-si", ACard.answering("imports", "no")).task("DC-A3-4").phase()).isEqualTo("DC-P2");
    }

    @Test
    public void shouldWantASupplierOnlyWhereThereIsHardware() {
        ACard software = ACard.of("dc-si", ACard.answering("hardware", "no"));
        assertThat(card.check("DC-O3-SUPPLIER")).isEqualTo("ERROR ROLE_NAMED {role=T_SUPPLIER}");
        assertThat(card.criterion("DC-G1c").parameters().get("checks")).contains("DC-O3-SUPPLIER");
        assertThat(software.check("DC-O3-SUPPLIER")).isEqualTo("none");
        assertThat(software.criterion("DC-G1c").parameters().get("checks")).doesNotContain("SUPPLIER")
                .contains("DC-O3-TECH", "DC-O3-SALES");
        assertThat(software.role("T_SUPPLIER").minimum()).isZero();
    }

    @Test
    public void r104ShouldHaveAPlanAdjustmentAgreedByTheSalesManager() {
        assertThat(card.reviewers("DC-F19")).containsExactly("V_SALES");
        assertThat(card.document("DC-F19").nature()).isEqualTo(DocNature.INTERNAL);
        assertThat(card.items("DC-L-CONTROL")).hasSize(5);
    }

    @Test
    public void shouldOfferTheServiceCentreAsATemplateWithoutCountingItsHeads() {
        assertThat(card.content().bodies()).filteredOn(body -> body.parent().equals(Optional.of("DIVISION")))
                .extracting(Body::key).containsExactly("BIZMGMT", "SI1", "SI2", "NETWORK", "SVCTRAIN", "CSC",
                "TECHCENTRE");
        assertThat(card.list("DC-L-STAFFING").items()).extracting(item -> item.text().en().replaceAll(".*: ", ""))
                .isEqualTo(List.of("8", "12", "16", "5", "4"));
        assertThat(card.content().roles()).allMatch(role -> role.minimum() <= 1);
    }

    @Test
    public void shouldNameTheCallCenterAsReceiverWhileTheManagerKeepsTheRelation() {
        assertThat(card.phase("DC-P4").leadRole()).isEqualTo("V_CALLCENTER");
        assertThat(card.document("DC-F25").paper().recipients()).contains("V_CALLCENTER");
        assertThat(card.list("DC-L-HANDOVER").items()).filteredOn(item -> item.key().equals("archive"))
                .extracting(item -> item.role().orElse("")).containsExactly("V_CALLCENTER");
        assertThat(card.rule("DC-R9")).contains("keeps the relation");
    }
}
