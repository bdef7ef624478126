package io.phasegate.blueprint.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Listing;
import java.util.List;
import org.junit.Test;

/** The cards dc-monitor and dc-success: who watches what, and what experience says. */
public class MonitoringCardTest {
    private final ACard monitor = ACard.of("dc-monitor");
    private final ACard success = ACard.of("dc-success");

    @Test
    public void r122ShouldNameTheColumnsOfTheProgressTable() {
        assertThat(monitor.items("DM-PROGRESS")).contains("contract-no", "customer", "amount", "pm", "phase",
                "milestones",
                "deviation", "risk", "receivable");
        assertThat(monitor.items("DM-PROGRESS")).hasSize(10);
    }

    @Test
    public void r123ShouldNameTheColumnsOfTheLeadersShortTable() {
        assertThat(monitor.items("DM-SHORT")).containsExactly("project", "pm", "phase", "light", "risk-level",
                "receivable",
                "coordination");
        assertThat(monitor.list("DM-SHORT").items()).allMatch(item -> item.role().orElse("").equals("V_LEADER"));
    }

    @Test
    public void r124ShouldPredictRiskOnTheStatusFeedbackForm() {
        assertThat(monitor.items("DM-STATUS")).contains("contract", "phase", "deviation", "problems", "predicted-risk");
        assertThat(monitor.rule("DC-W04")).contains("predicted risk");
    }

    @Test
    public void shouldAnswerTheQuestionOfEachAudience() {
        assertThat(monitor.list("DM-AUDIENCE").kind()).isEqualTo(Listing.Kind.REPORT);
        assertThat(monitor.list("DM-AUDIENCE").items()).extracting(item -> item.role().orElse(""))
                .contains("V_PM", "V_SALES", "V_SVC_MGR", "V_LEADER");
        assertThat(monitor.items("DM-CONTROL")).hasSize(5);
    }

    @Test
    public void r102ShouldScheduleWeeklyAndMonthlyReports() {
        assertThat(monitor.limit("DC-W01")).isEqualTo("0 DATE AFTER EVERY_WEEK: V_PM, then V_SVC_MGR");
        assertThat(monitor.limit("DC-W02")).isEqualTo("0 DATE AFTER EVERY_MONTH: V_PM, then V_SVC_MGR");
        assertThat(monitor.limit("DC-W03")).startsWith("0 DATE AFTER EVERY_WEEK");
    }

    /** Where the source says "regularly": each week unless the project answers otherwise. */
    @Test
    public void r102ShouldLetAProjectChooseMonthsInsteadOfWeeks() {
        assertThat(intervals("dc-monitor", "progressMonthly", "no")).containsExactly("DC-W01 EVERY_WEEK",
                "DC-W02 EVERY_MONTH", "DC-W03 EVERY_WEEK");
        assertThat(intervals("dc-monitor", "progressMonthly", "yes")).containsExactly("DC-W01 EVERY_WEEK",
                "DC-W02 EVERY_MONTH", "DC-W03-M EVERY_MONTH");
        assertThat(intervals("sc-track", "statusMonthly", "no")).containsExactly("ST-W01 EVERY_WEEK");
        assertThat(intervals("sc-track", "statusMonthly", "yes")).containsExactly("ST-W01-M EVERY_MONTH");
    }

    private static List<String> intervals(String blueprint, String question, String answer) {
        return ACard.of(blueprint, ACard.answering(question, answer)).content().deadlines().stream()
                .filter(rule -> rule.trigger().event().isPeriodic())
                .map(rule -> rule.key() + " " + rule.trigger().event()).toList();
    }

    @Test
    public void r115ShouldListFactorsConditionsFailureCausesAndPressure() {
        assertThat(success.items("DS-FACTORS")).hasSize(4);
        assertThat(success.items("DS-CONDITIONS")).hasSize(7);
        assertThat(success.items("DS-FAILURES")).hasSize(7);
        assertThat(success.items("DS-PRESSURE")).hasSize(4);
        assertThat(success.list("DS-FAILURES").kind()).isEqualTo(Listing.Kind.RISK);
    }

    @Test
    public void r47ShouldOfferTheSixAbilitiesOfAProjectManagerBesideTheQuestionsOfTrust() {
        assertThat(success.items("DS-ABILITIES")).hasSize(6);
        assertThat(success.list("DS-ABILITIES").kind()).isEqualTo(Listing.Kind.CHECKLIST);
        assertThat(ACard.of("yy-pp003").items("YY-L-PMFIT")).contains("trust", "relation");
        assertThat(ACard.of("yy-pp003").list("YY-L-PMFIT").kind()).isEqualTo(Listing.Kind.CHECKLIST);
    }

    @Test
    public void shouldListMeansFormsAndKindsOfCommunication() {
        assertThat(success.items("DS-COMM-MEANS")).hasSize(7);
        assertThat(success.items("DS-COMM-FORMS")).hasSize(2);
        assertThat(success.items("DS-COMM-KINDS")).hasSize(4);
    }
}
