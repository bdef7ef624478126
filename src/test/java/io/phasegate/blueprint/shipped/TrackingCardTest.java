package io.phasegate.blueprint.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Fitting;
import io.phasegate.blueprint.model.Responsibility;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

/** The card sc-track: how a contract is tracked. */
public class TrackingCardTest {
    private static final Fitting SMALL = new Fitting("SMALL_SOFTWARE", "IMP", false, Map.of());
    private final ACard card = ACard.of("sc-track");

    @Test
    public void r80ShouldIssueTheNoticeInFourCopies() {
        assertThat(card.document("SC-F01").nature()).isEqualTo(DocNature.INTERNAL);
        assertThat(card.document("SC-F01").paper().copies()).isEqualTo(4);
        assertThat(card.document("SC-F01").paper().recipients())
                .containsExactlyInAnyOrder("V_GMO", "V_SALES", "V_FIN", "V_SVC_MGR");
        assertThat(ACard.of("sc-track", Fitting.USUAL).signers("SC-F01")).containsExactly("V_GMO SIGN");
    }

    @Test
    public void r92ShouldLetADepartmentOrCustomerServiceIssueTheNoticeInTheSameTime() {
        assertIssuer(Map.of(), "V_GMO", "SC-W01");
        assertIssuer(Map.of("noticeByService", "yes"), "V_SVC_MGR", "SC-W01-S");
        assertIssuer(Map.of("noticeByDepartment", "yes"), "V_DEPT", "SC-W01-D");
    }

    /** Alone, as the backbone, and as both together, where the two files answer as one. */
    private static void assertIssuer(Map<String, String> answers, String issuer, String limit) {
        Fitting fitting = new Fitting(Fitting.STANDARD, "IMP", false, answers);
        Stream.of(ACard.of("sc-track", fitting), ACard.of("sc-impl", fitting),
                ACard.composed(fitting, "sc-impl", "sc-track")).forEach(card -> {
                    assertThat(card.signers("SC-F01")).containsExactly(issuer + " SIGN");
                    assertThat(card.content().responsibilities()).filteredOn(one -> one.object().equals("SC-F01")
                            && one.letter() == 'R').extracting(Responsibility::role).containsExactly(issuer);
                    assertThat(card.limit(limit)).isEqualTo("2 WD AFTER CONTRACT_SIGNED: " + issuer + ", then V_GMO");
                    assertThat(card.content().deadlines()).extracting(DeadlineRule::key)
                            .filteredOn(key -> key.startsWith("SC-W01")).containsExactly(limit);
                });
    }

    @Test
    public void r80ShouldHaveTheAcceptanceSlipSignedByTheCustomerInFourCopies() {
        assertThat(card.document("SC-F06").nature()).isEqualTo(DocNature.EXTERNAL);
        assertThat(card.document("SC-F06").paper().copies()).isEqualTo(4);
        assertThat(card.document("SC-F06").paper().recipients())
                .containsExactlyInAnyOrder("V_SVC_MGR", "V_SALES", "V_GMO", "V_FIN");
        assertThat(card.signers("SC-F06")).containsExactly("C_OWNER SIGN");
    }

    @Test
    public void r8ShouldDropSchemeAndPlanInASmallProjectAndInsistOnTheStatusTable() {
        ACard small = ACard.of("sc-track", SMALL);
        assertThat(card.documents()).contains("SC-F02", "SC-F03");
        assertThat(small.documents()).doesNotContain("SC-F02", "SC-F03").contains("SC-F04");
        assertThat(small.document("SC-F04").mandatory()).isTrue();
        assertThat(small.document("SC-F04").waivable()).isFalse();
        assertThat(small.demands("ST-G2")).containsExactly("MANUAL {nature=INTERNAL}");
    }

    @Test
    public void r92ShouldGiveTwoWorkingDaysForTheNotice() {
        assertThat(card.limit("SC-W01")).isEqualTo("2 WD AFTER CONTRACT_SIGNED: V_GMO, then V_GMO");
        assertThat(card.metBy("SC-W01")).isEqualTo("DELIVERABLE_DELIVERED SC-F01");
    }

    @Test
    public void r93ShouldWantAPlanChangeAnnouncedTwoDaysAhead() {
        assertThat(card.limit("SC-W02")).isEqualTo("2 D BEFORE PLANNED_DATE SC-F05: V_DEPT, then V_PM");
        assertThat(card.document("SC-F05").paper().recipients()).containsExactly("V_DEPT", "V_FIN");
    }

    @Test
    public void r94ShouldGiveTheSalesManagerOneDayForTheLateReportWithThreeCopies() {
        assertThat(card.limit("SC-W05")).isEqualTo("1 D AFTER PAYMENT_DUNNED ST-PAY: V_SALES, then V_GMO");
        assertThat(card.metBy("SC-W05")).isEqualTo("DELIVERABLE_DELIVERED SC-F08");
        assertThat(card.document("SC-F08").paper().copies()).isEqualTo(3);
        assertThat(card.document("SC-F08").paper().recipients())
                .containsExactlyInAnyOrder("V_SVC_MGR", "V_SALES", "V_GMO");
    }

    @Test
    public void r137ShouldMakeAnInstalmentDueByTheSignedSlipAndDunTheSalesManager() {
        ACard three = ACard.of("sc-track", Fitting.USUAL);
        assertThat(three.payment("ST-PAY-2").triggeredBy()).isEqualTo(Optional.of("SC-F06-2"));
        assertThat(three.payment("ST-PAY-2").dunnedTo()).isEqualTo(Optional.of("V_SALES"));
        assertThat(three.payment("ST-PAY-2").notice()).isEqualTo(Optional.of("SC-F07-2"));
        assertThat(three.content().payments()).hasSize(3);
        assertThat(three.limit("SC-W05-2")).startsWith("1 D AFTER PAYMENT_DUNNED ST-PAY-2");
        assertThat(card.limit("SC-W04")).isEqualTo("0 DATE BEFORE PLANNED_DATE ST-PAY: V_FIN, then V_SALES");
        assertThat(card.metBy("SC-W04")).isEqualTo("PAYMENT_DUNNED ST-PAY or PAYMENT_RECEIVED ST-PAY");
    }

    @Test
    public void shouldSettleOnceCompletionAndReceiptsAreVerifiedAndTheTableIsFiled() {
        assertThat(card.demands("ST-G5")).containsExactly("MANUAL {evidence=SC-F04, nature=INTERNAL}",
                "PAYMENT_RECEIVED {payment=ST-PAY}", "DELIVERABLE_DELIVERED {deliverable=SC-F09}",
                "DELIVERABLE_ARCHIVED {deliverable=SC-F04}");
        assertThat(card.document("SC-F09").paper().recipients())
                .containsExactlyInAnyOrder("V_SVC_MGR", "V_SALES", "V_GMO");
    }

    @Test
    public void shouldTrackByTheNineForms() {
        assertThat(card.documents()).containsExactly("SC-F01", "SC-F02", "SC-F03", "SC-F04", "SC-F05", "SC-F06",
                "SC-F07",
                "SC-F08", "SC-F09");
        assertThat(card.items("ST-STATES")).hasSize(9);
        assertThat(card.reviewers("SC-F02")).containsExactly("V_GMO");
        assertThat(card.fields("SC-F04")).contains("plan-item", "planned-date", "actual-date", "delay-reason",
                "quality-check");
    }
}
