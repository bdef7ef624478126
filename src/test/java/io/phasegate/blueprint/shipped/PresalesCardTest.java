package io.phasegate.blueprint.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.DocNature;
import org.junit.Test;

/** The card meth-5stage: from presales to continuous support. */
public class PresalesCardTest {
    private final ACard card = ACard.of("meth-5stage");

    @Test
    public void shouldHaveFiveStagesAndThreeGroups() {
        assertThat(card.phases()).containsExactly("M5-P1", "M5-P2", "M5-P3", "M5-P4", "M5-P5");
        assertThat(card.content().bodies()).extracting(Body::key).containsExactly("LEAD", "IMPL", "APPL");
        assertThat(card.demands("M5-G2")).contains(
                "ORGANISATION_COMPLETE {checks=M5-LEAD,M5-IMPL,M5-APPL,M5-IMPL-C,M5-IMPL-V,M5-V1}");
    }

    @Test
    public void r87ShouldHandOverWhatPresalesKnowsAndHasPromised() {
        assertThat(card.fields("M5-F01")).containsExactly("overview", "organisation", "people", "attitudes", "promises",
                "documents", "risks");
        assertThat(card.document("M5-F01").paper().fields()).allMatch(field -> field.required());
        assertThat(card.checklist("M5-F01")).hasSize(5);
        assertThat(card.document("M5-F01").nature()).isEqualTo(DocNature.INTERNAL);
        assertThat(card.signers("M5-F01")).containsExactly("V_SALES SIGN", "V_PM SIGN_FOR");
    }

    @Test
    public void r87ShouldConfirmTheContractByFourChecks() {
        assertThat(card.checklist("M5-F03")).containsExactly("Work scope", "Standard of customisation", "Time schedule",
                "Whether the payment terms affect the plan");
        assertThat(card.demands("M5-G1")).contains("DELIVERABLE_REVIEWED {deliverable=M5-F03}");
    }

    @Test
    public void shouldObtainDocumentsAndPromisesWherePresalesWasDoneByOthers() {
        ACard others = ACard.of("meth-5stage", ACard.answering("presales", "no"));
        assertThat(others.documents()).doesNotContain("M5-F01", "M5-F02").contains("M5-F03");
        assertThat(others.criterion("M5-G2b").text().en()).contains("obtained from the party that did presales");
    }
}
