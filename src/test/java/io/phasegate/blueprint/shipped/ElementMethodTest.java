package io.phasegate.blueprint.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** The card sc-impl: element documents, their reviews and limits, faults, requests and hand-over. */
public class ElementMethodTest {
    private final ACard card = ACard.of("sc-impl");
    private final List<String> elements = IntStream.rangeClosed(1, 11).mapToObj(number -> "SC-F16-" + number).toList();

    @Test
    public void r85ShouldCreateTheElevenElementDocuments() {
        assertThat(card.documents()).containsAll(elements).doesNotContain("SC-F16-12");
        assertThat(elements).extracting(card::document).extracting(DeliverableDefinition::phase).containsOnly("SC-P5");
        assertThat(elements).extracting(card::document).allMatch(DeliverableDefinition::waivable);
        assertThat(card.document("SC-F16-1").name().en()).endsWith("management assessment");
        assertThat(card.document("SC-F16-11").name().en()).endsWith("system initialisation");
    }

    @Test
    public void r76ShouldReviewSchemeAndElementsTwiceBeforeTheCustomerConfirms() {
        Stream.concat(Stream.of("SC-F16"), elements.stream()).forEach(code -> {
            assertThat(card.reviewers(code)).containsExactly("V_PM", "V_GMO");
            assertThat(card.document(code).confirmedBy()).containsExactly("C_OWNER");
            assertThat(card.signers(code)).containsExactly("V_PM SIGN", "C_OWNER SIGN");
            assertThat(card.document(code).paper().copies()).isEqualTo(2);
        });
    }

    @Test
    public void shouldPassOnceEachElementIsFiledAndSignedFor() {
        assertThat(card.demands("SC-G5")).hasSize(13).contains("DELIVERABLE_ARCHIVED {deliverable=SC-F16-11}",
                "DELIVERABLE_SIGNED {deliverable=SC-F17}");
        assertThat(card.signers("SC-F17")).containsExactlyInAnyOrder("C_OWNER SIGN_FOR", "V_PM SIGN_FOR");
    }

    @Test
    public void r95ShouldRunTheLimitsOfTheSchemeInAChain() {
        assertThat(card.limit("SC-W11")).isEqualTo("1 WD AFTER DELIVERABLE_FIRST_REVIEWED SC-F16: V_PM, then V_GMO");
        assertThat(card.limit("SC-W12")).isEqualTo("2 WD AFTER DELIVERABLE_FIRST_REVIEWED SC-F16: V_GMO, then V_GMO");
        assertThat(card.limit("SC-W13")).isEqualTo("2 WD AFTER DELIVERABLE_REVIEWED SC-F16: V_PM, then V_GMO");
        assertThat(card.limit("SC-W14")).isEqualTo("5 WD AFTER DELIVERABLE_DELIVERED SC-F16: C_OWNER, then V_PM");
        assertThat(card.limit("SC-W15")).isEqualTo("2 WD AFTER DELIVERABLE_SIGNED SC-F17: V_PM, then V_GMO");
    }

    @Test
    public void r95ShouldEndEachLimitOfTheSchemeWithAnAnswerWhateverItIs() {
        assertThat(card.metBy("SC-W11")).isEqualTo("DELIVERABLE_REVIEWED SC-F16 or DELIVERABLE_RETURNED SC-F16");
        assertThat(card.metBy("SC-W12")).isEqualTo("DELIVERABLE_REVIEWED SC-F16 or DELIVERABLE_RETURNED SC-F16");
        assertThat(card.metBy("SC-W13")).isEqualTo("DELIVERABLE_DELIVERED SC-F16");
        assertThat(card.metBy("SC-W14")).isEqualTo("DELIVERABLE_CONFIRMED SC-F16 or DELIVERABLE_OBJECTED SC-F16");
    }

    @Test
    public void r95ShouldRunTheSameLimitsForEachElement() {
        assertThat(card.limit("SC-W14-11")).isEqualTo("5 WD AFTER DELIVERABLE_DELIVERED SC-F16-11: C_OWNER, then V_PM");
        assertThat(card.content().deadlines()).filteredOn(rule -> rule.key().matches("SC-W1[1-5]-\\d+")).hasSize(55);
    }

    @Test
    public void shouldFileElectronicCopiesWithTheOfficeTwoWorkingDaysAfterSigningFor() {
        assertThat(card.metBy("SC-W15")).isEqualTo("DELIVERABLE_ARCHIVED SC-F16");
        assertThat(elements).extracting(card::document).extracting(DeliverableDefinition::archivedBy)
                .containsOnly(List.of("V_GMO"));
    }

    @Test
    public void r96ShouldWantAnErrorReportOnTheSameDayAndTheProducerForWhatCannotBeSolved() {
        assertThat(card.limit("SC-W16")).isEqualTo("0 SD AFTER ERROR_REPORTED: V_IMPL, then V_PM");
        assertThat(card.limit("SC-W17")).isEqualTo("0 SD AFTER ERROR_SIGNED [PRODUCT]: V_TECH, then T_PRODUCER");
        assertThat(card.metBy("SC-W17")).isEqualTo("ERROR_SOLVED or ERROR_ESCALATED");
        assertThat(card.rule("SC-R11")).contains("goes to the producer at once");
    }

    @Test
    public void r97ShouldGiveThreeWorkingDaysToTheProducerAndForClassA() {
        assertThat(card.limit("SC-W19")).isEqualTo("3 WD AFTER REQUEST_RAISED [F]: V_SVC_MGR, then V_PM");
        assertThat(card.limit("SC-W20")).isEqualTo("3 WD AFTER REQUEST_RAISED [A]: V_SALES, then V_GMO");
        assertThat(card.limit("SC-W21")).isEqualTo("3 WD AFTER REQUEST_RAISED [E]: V_SVC_MGR, then V_PM");
        assertThat(card.metBy("SC-W20")).isEqualTo("REQUEST_ANSWERED");
    }

    @Test
    public void r110ShouldListTheSixClassesOfRequestsAndTheCausesOfFaults() {
        assertThat(card.items("SC-L-REQUEST")).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(card.items("SC-L-FAULT")).containsExactly("CUSTOMER_INSTALL", "CUSTOMER_SETUP", "CUSTOMER_MISUSE",
                "CUSTOMER_HARDWARE", "PRODUCT_QUALITY", "PRODUCT_PROGRAM", "UNKNOWN");
        assertThat(card.role("T_PRODUCER").minimum()).isZero();
    }

    @Test
    public void r142ShouldHandOverElementsTrainingPlanAndAssessmentsAndSignForThem() {
        assertThat(card.items("SC-L-HANDOVER")).contains("element-documents", "training-plan", "assessments");
        ACard usual = ACard.of("sc-impl", ACard.answering("customerReceives", "no"));
        assertThat(usual.demands("SC-G8")).containsExactly("DELIVERABLE_SIGNED {deliverable=SC-F26}",
                "ALL_ARCHIVED {}");
        assertThat(usual.signers("SC-F26")).containsExactly("V_IMPL SIGN", "V_SVC_MGR SIGN");
        ACard other = ACard.of("sc-impl", ACard.answering("customerReceives", "yes"));
        assertThat(other.signers("SC-F26-C")).containsExactly("V_IMPL SIGN", "C_CARE_STAFF SIGN");
    }

    @Test
    public void shouldOfferAServiceContractThatMayBeWaived() {
        assertThat(card.document("SC-F27").mandatory()).isFalse();
        assertThat(card.document("SC-F27").waivable()).isTrue();
        assertThat(card.document("SC-F27").phase()).isEqualTo("SC-P7");
        assertThat(card.document("SC-F27").nature()).isEqualTo(DocNature.EXTERNAL);
    }
}
