package io.phasegate.gate.model;

import static io.phasegate.gate.AMethod.aMethod;
import static io.phasegate.organisation.AnOrganisation.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Side;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AProject;
import io.phasegate.gate.GateStory;
import io.phasegate.journal.FakeJournal;
import io.phasegate.organisation.AnOrganisation;
import java.util.List;
import org.junit.Test;

/** Criteria that are ticked for each department, by the customer alone, or that count issues. */
public class CountedCriteriaTest {
    private static final String QUERY = "issuetype = Problem AND resolution IS EMPTY";

    private final FakeJournal journal = new FakeJournal();
    private final GateStory story = new GateStory(journal);
    private final AMethod surveyed = aMethod().demanding("survey", "PER_DEPARTMENT");

    /** R60. */
    @Test
    public void shouldWantASurveyOfEachDepartmentInScope() {
        AnOrganisation two = anOrganisation().department(7, "Finance").department(8, "Stock")
                .supportDepartment(9, "Canteen");
        assertThat(of(project(surveyed).with(two)).reasons()).extracting(reason -> reason.text().arguments().get(0))
                .containsExactly("Finance", "Stock");
        story.ticked("GZ-G1", "survey:7");
        assertThat(of(project(surveyed).with(two)).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.text().arguments().get(0)).isEqualTo("Stock");
            assertThat(reason.roleKey()).contains("V_PM");
        });
        story.ticked("GZ-G1", "survey:8");
        assertThat(of(project(surveyed).with(two)).result()).isEqualTo(Result.SATISFIED);
    }

    /** R60. */
    @Test
    public void shouldOpenTheSurveyAgainForADepartmentThatJoinsOrIsUnticked() {
        story.ticked("GZ-G1", "survey:7");
        assertThat(of(project(surveyed).with(anOrganisation().department(7, "Finance"))).result())
                .isEqualTo(Result.SATISFIED);
        assertThat(of(project(surveyed).with(anOrganisation().department(7, "Finance").department(8, "Stock")))
                .result())
                .isEqualTo(Result.UNSATISFIED);
        story.unticked("GZ-G1", "survey:7");
        assertThat(of(project(surveyed).with(anOrganisation().department(7, "Finance"))).result())
                .isEqualTo(Result.UNSATISFIED);
    }

    @Test
    public void shouldSayThatNoDepartmentIsRecordedYet() {
        assertThat(keys(of(project(surveyed)))).containsExactly("phasegate.gate.reason.no.departments");
        story.ticked("GZ-G1", "survey");
        assertThat(of(project(surveyed)).result()).isEqualTo(Result.UNSATISFIED);
    }

    /** R67. */
    @Test
    public void shouldWaitForTheUsersSignUnderTheMarkOfAStage() {
        AMethod marked = aMethod().demanding("mark", "STAGE_MARK");
        assertThat(keys(of(project(marked)))).containsExactly("phasegate.gate.reason.not.ticked");
        story.ticked("GZ-G1", "mark");
        assertThat(of(project(marked)).result()).isEqualTo(Result.SATISFIED);
    }

    @Test
    public void shouldCountTheIssuesThatMatch() {
        AMethod counting = aMethod().demanding("open", "QUERY_COUNT", "jql", QUERY, "maximum", "2");
        assertThat(of(project(counting).matching(QUERY, 2)).result()).isEqualTo(Result.SATISFIED);
        CriterionResult open = of(project(counting).matching(QUERY, 3));
        assertThat(open.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.text().arguments()).containsExactly(3L, 2L, QUERY);
            assertThat(reason.party()).contains(Side.VENDOR);
        });
        assertThat(open.seenByCustomer().reasons().get(0).text().arguments()).isEmpty();
    }

    @Test
    public void shouldCallAQueryThatCannotBeUnderstoodAnErrorOfThisCriterionOnly() {
        AMethod counting = aMethod().demanding("open", "QUERY_COUNT", "jql", "nonsense ==", "maximum", "0")
                .demanding("kick-off", "MANUAL");
        story.ticked("GZ-G1", "kick-off");
        GateFacts facts = project(counting).facts();
        assertThat(new ReadinessCheck(facts).of(facts.method().gate("GZ-G1").orElseThrow()).criteria())
                .extracting(CriterionResult::result).containsExactly(Result.ERROR, Result.SATISFIED);
    }

    /** R144. */
    @Test
    public void shouldRefuseTheHandOverBeforeTheBreakInPeriodIsOver() {
        AMethod method = aMethod().demanding("over", "DATE_PASSED", "date", "BREAK_IN_END");
        assertThat(keys(of(project(method)))).containsExactly("phasegate.gate.reason.date.missing");
        assertThat(keys(of(project(method).brokenInOn(AnOrganisation.TODAY))))
                .containsExactly("phasegate.gate.reason.date.ahead");
        assertThat(of(project(method).brokenInOn(AnOrganisation.TODAY.minusDays(1))).result())
                .isEqualTo(Result.SATISFIED);
    }

    private AProject project(AMethod method) {
        return new AProject(method.build(), journal);
    }

    private static CriterionResult of(AProject project) {
        GateFacts facts = project.facts();
        return new ReadinessCheck(facts).of(facts.method().gate("GZ-G1").orElseThrow()).criteria().get(0);
    }

    private static List<String> keys(CriterionResult result) {
        return result.reasons().stream().map(reason -> reason.text().key()).toList();
    }
}
