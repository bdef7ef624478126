package io.phasegate.gate.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.deliverable.ADeliverable;
import io.phasegate.deliverable.JournalTag;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AWorld;
import io.phasegate.gate.DecisionInput;
import io.phasegate.gate.PhaseCase;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.organisation.Today;
import io.phasegate.page.Texts;
import io.phasegate.web.Asked;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Test;

/** What each reader of a phase's issue is shown and offered. */
public class GatePanelValuesTest {
    private final AWorld world = new AWorld(AMethod.aMethod().demanding("kick-off", "MANUAL")
            .demandingAtEntry("before", "PREDECESSOR_PASSED"));

    @Test
    public void shouldSayWherePhaseAndGateStand() {
        JsonNode panel = inReview().panel("pm");
        assertThat(panel.at("/inPlan").asBoolean()).isTrue();
        assertThat(text(panel, "/phase")).isEqualTo("Phase 1");
        assertThat(text(panel, "/status")).isEqualTo("Gate review");
        assertThat(panel.at("/passed").asBoolean()).isFalse();
        assertThat(text(panel, "/project")).isEqualTo("HDI");
        assertThat(text(panel, "/today")).isEqualTo(AnOrganisation.TODAY.toString());
        assertThat(text(panel, "/anchor")).hasSize(12);
        assertThat(text(panel, "/tag")).contains("-");
        assertThat(text(panel, "/gates/0/name")).isEqualTo("Preparation complete");
        assertThat(text(panel, "/gates/0/verdict")).isEqualTo("NOT_READY");
        assertThat(text(panel, "/gates/0/verdictName")).isEqualTo("not ready");
        assertThat(panel.at("/members").findValuesAsText("name")).contains("Top", "Author");
        assertThat(panel.at("/t").size()).isGreaterThan(20);
    }

    @Test
    public void shouldShowTheWayInUntilThePhaseHasStarted() {
        assertThat(panel("pm", "GZ-P2", Optional.empty()).at("/gates").findValuesAsText("key")).startsWith("GZ-E2");
        assertThat(text(panel("pm", "GZ-P1", Optional.empty()), "/gates/0/key")).isEqualTo("GZ-G1");
    }

    @Test
    public void shouldShowTheWayOutOfARunningPhase() {
        passed().world.as("pm").gates().start(world.gate(), world.gate().phase("GZ-P2"));
        assertThat(text(panel("pm", "GZ-P2", Optional.empty()), "/gates/0/key")).isEqualTo("GZ-G2");
    }

    @Test
    public void shouldOfferTheTickToItsRoleOnly() {
        assertThat(panel("pm").at("/gates/0/criteria/0/mayTick").asBoolean()).isTrue();
        assertThat(panel("pm").at("/gates/0/criteria/0/mayUntick").asBoolean()).isFalse();
        assertThat(panel("top").at("/gates/0/criteria/0/mayTick").asBoolean()).isFalse();
        JsonNode ticked = ticked().panel("pm").at("/gates/0/criteria/0");
        assertThat(ticked.at("/mayTick").asBoolean()).isFalse();
        assertThat(ticked.at("/mayUntick").asBoolean()).isTrue();
    }

    @Test
    public void shouldSayWhoTickedWhat() {
        assertThat(panel("top").at("/gates/0/criteria/0/ticked").asBoolean()).isFalse();
        JsonNode criterion = ticked().panel("top").at("/gates/0/criteria/0");
        assertThat(criterion.at("/ticked").asBoolean()).isTrue();
        assertThat(text(criterion, "/tick/by")).isEqualTo("Pm");
        assertThat(text(criterion, "/tick/role")).isEqualTo("role V_PM");
        assertThat(text(criterion, "/tick/at")).isNotEmpty();
        assertThat(text(criterion, "/tick/evidence")).isEqualTo("HDI-7");
        assertThat(text(criterion, "/tick/remark")).isEqualTo("held");
        assertThat(text(criterion, "/result")).isEqualTo("SATISFIED");
        assertThat(text(criterion, "/resultName")).isEqualTo("met");
    }

    @Test
    public void shouldShowEachReasonOfAnOpenCriterion() {
        JsonNode criterion = panel("top").at("/gates/0/criteria/0");
        assertThat(text(criterion, "/text")).isEqualTo("Criterion kick-off");
        assertThat(criterion.at("/mandatory").asBoolean()).isTrue();
        assertThat(text(criterion, "/reasons/0/text")).contains("role V_PM");
        assertThat(text(criterion, "/reasons/0/issueKey")).isEmpty();
    }

    @Test
    public void shouldOfferAWaiverWhileTheCriterionIsOpen() {
        assertThat(panel("top").at("/gates/0/criteria/0/mayWaive").asBoolean()).isTrue();
        assertThat(panel("pm").at("/gates/0/criteria/0/mayWaive").asBoolean()).isFalse();
        assertThat(ticked().panel("top").at("/gates/0/criteria/0/mayWaive").asBoolean()).isFalse();
    }

    @Test
    public void shouldSayWhoWaivedAndUntilWhen() {
        world.as("top").criteria().waive(world.gate(), world.gate().gate("GZ-G1"), "kick-off", "later",
                Optional.of(LocalDate.of(2026, 4, 1)));
        JsonNode criterion = panel("pm").at("/gates/0/criteria/0");
        assertThat(criterion.at("/waived").asBoolean()).isTrue();
        assertThat(text(criterion, "/waiver/by")).isEqualTo("Top");
        assertThat(text(criterion, "/waiver/role")).isEqualTo("role C_TOP");
        assertThat(text(criterion, "/waiver/at")).isNotEmpty();
        assertThat(text(criterion, "/waiver/reason")).isEqualTo("later");
        assertThat(text(criterion, "/waiver/expiresOn")).isEqualTo("2026-04-01");
    }

    @Test
    public void shouldOfferTheDecisionToOpenDecidersInReview() {
        assertThat(panel("top").at("/gates/0/mayDecide").asBoolean()).isFalse();
        JsonNode top = inReview().panel("top");
        assertThat(top.at("/gates/0/mayDecide").asBoolean()).isTrue();
        assertThat(top.at("/gates/0/mayPass").asBoolean()).isTrue();
        assertThat(top.at("/gates/0/severalRoles").asBoolean()).isFalse();
        assertThat(text(top, "/gates/0/myRoles/0/key")).isEqualTo("C_TOP");
        assertThat(text(top, "/gates/0/myRoles/0/name")).isEqualTo("role C_TOP");
        assertThat(panel("author").at("/gates/0/mayDecide").asBoolean()).isFalse();
    }

    @Test
    public void shouldOfferHoldAndStopButNoPassWhileThePhaseRuns() {
        world.as("pm").gates().start(world.gate(), world.gate().phase("GZ-P1"));
        assertThat(panel("top").at("/gates/0/mayDecide").asBoolean()).isTrue();
        assertThat(panel("top").at("/gates/0/mayPass").asBoolean()).isFalse();
    }

    @Test
    public void shouldShowEachDecidersWord() {
        inReview().ticked().decide("top", DecisionKind.GO);
        JsonNode gate = panel("pm").at("/gates/0");
        assertThat(text(gate, "/deciders/0/role")).isEqualTo("role C_TOP");
        assertThat(gate.at("/deciders/0/decided").asBoolean()).isTrue();
        assertThat(gate.at("/deciders/1/decided").asBoolean()).isFalse();
        assertThat(text(gate, "/deciders/0/decision/kind")).isEqualTo("GO");
        assertThat(text(gate, "/deciders/0/decision/kindName")).isEqualTo("Go: passed");
        assertThat(gate.at("/deciders/0/decision/passes").asBoolean()).isTrue();
        assertThat(text(gate, "/deciders/0/decision/by")).isEqualTo("Top");
        assertThat(text(gate, "/deciders/0/decision/at")).isNotEmpty();
        assertThat(text(gate, "/deciders/0/decision/role")).isEqualTo("role C_TOP");
    }

    @Test
    public void shouldKeepTheWordsOfEarlierRoundsApart() {
        inReview().world.as("top").gates().decide(world.gate(), world.gate().gate("GZ-G1"),
                DecisionInput.of(DecisionKind.RECYCLE, "figures missing"));
        JsonNode gate = panel("pm").at("/gates/0");
        assertThat(gate.at("/earlier")).hasSize(1);
        assertThat(text(gate, "/earlier/0/remark")).isEqualTo("figures missing");
        assertThat(gate.at("/deciders/0/decided").asBoolean()).isFalse();
    }

    @Test
    public void shouldOfferReopeningOfAClosedGateToItsDeciders() {
        assertThat(inReview().panel("top").at("/gates/0/mayReopen").asBoolean()).isFalse();
        ticked().decide("top", DecisionKind.GO).decide("pm", DecisionKind.GO);
        assertThat(panel("top").at("/gates/0/mayReopen").asBoolean()).isTrue();
        assertThat(panel("top").at("/gates/0/mayDecide").asBoolean()).isFalse();
        assertThat(panel("top").at("/passed").asBoolean()).isTrue();
        assertThat(panel("author").at("/gates/0/mayReopen").asBoolean()).isFalse();
    }

    @Test
    public void shouldShowConditionsAndWhoMayCloseThem() {
        JsonNode condition = conditional(AnOrganisation.TODAY).panel("top").at("/gates/0/conditions/0");
        assertThat(text(condition, "/id")).isEqualTo("gz-g1-1-c_top-1");
        assertThat(text(condition, "/text")).isEqualTo("Train the night shift");
        assertThat(text(condition, "/owner")).isEqualTo("Pm");
        assertThat(text(condition, "/due")).isEqualTo(AnOrganisation.TODAY.toString());
        assertThat(condition.at("/open").asBoolean()).isTrue();
        assertThat(condition.at("/overdue").asBoolean()).isFalse();
        assertThat(condition.at("/mayClose").asBoolean()).isTrue();
        assertThat(panel("pm").at("/gates/0/conditions/0/mayClose").asBoolean()).as("the owner himself").isFalse();
    }

    @Test
    public void shouldSayWhoClosedACondition() {
        conditional(AnOrganisation.TODAY).world.as("top").gates().close(world.gate(), "gz-g1-1-c_top-1", "trained");
        JsonNode condition = panel("top").at("/gates/0/conditions/0");
        assertThat(condition.at("/open").asBoolean()).isFalse();
        assertThat(condition.at("/overdue").asBoolean()).isFalse();
        assertThat(condition.at("/mayClose").asBoolean()).isFalse();
        assertThat(text(condition, "/closedBy")).isEqualTo("Top");
        assertThat(text(condition, "/closedAt")).isNotEmpty();
        assertThat(text(condition, "/closingRemark")).isEqualTo("trained");
    }

    @Test
    public void shouldSayThatAStatusAheadHasNoRecord() {
        String ahead = text(panel("pm", "GZ-P1", Optional.of(PhaseStatus.PASSED)), "/mismatch");
        String behind = text(inReview().panel("pm", "GZ-P1", Optional.of(PhaseStatus.IN_PROGRESS)), "/mismatch");
        assertThat(ahead).contains("Passed").contains("Not started");
        assertThat(behind).contains("In progress").contains("Gate review").doesNotContain("Passed");
        assertThat(text(panel("pm", "GZ-P1", Optional.of(PhaseStatus.GATE_REVIEW)), "/mismatch")).isEmpty();
    }

    @Test
    public void shouldTellTheCustomerOfInternalCriteriaOnlyThatSomethingIsOpen() {
        AWorld secret = new AWorld(AMethod.aMethod().with(ADeliverable.aDeliverable("INT-1").internal().build())
                .demanding("cost", "DELIVERABLE_SIGNED", "deliverable", "INT-1"));
        JsonNode seen = new GatePanel(secret).of("top", "GZ-P1", Optional.empty());
        assertThat(seen.at("/gates/0/vendorHasOpenPoints").asBoolean()).isTrue();
        assertThat(seen.toString()).doesNotContain("INT-1").doesNotContain("cost");
    }

    @Test
    public void shouldSayThatAnIssueIsInNoPlan() {
        JsonNode panel = Asked.values(new GatePanel(world).values().notInPlan(Locale.ENGLISH));
        assertThat(panel.at("/inPlan").asBoolean(true)).isFalse();
        assertThat(panel.at("/t").size()).isGreaterThan(20);
    }

    private GatePanelValuesTest inReview() {
        world.as("pm").gates().start(world.gate(), world.gate().phase("GZ-P1"));
        world.gates().submit(world.gate(), world.gate().phase("GZ-P1"));
        return this;
    }

    private GatePanelValuesTest ticked() {
        world.as("pm").criteria().tick(world.gate(), world.gate().gate("GZ-G1"), "kick-off", "HDI-7", "held");
        return this;
    }

    private GatePanelValuesTest passed() {
        return inReview().ticked().decide("top", DecisionKind.GO).decide("pm", DecisionKind.GO);
    }

    private GatePanelValuesTest decide(String user, DecisionKind kind) {
        world.as(user).gates().decide(world.gate(), world.gate().gate("GZ-G1"), DecisionInput.of(kind, ""));
        return this;
    }

    private GatePanelValuesTest conditional(LocalDate due) {
        inReview().ticked().world.as("top").gates().decide(world.gate(), world.gate().gate("GZ-G1"),
                new DecisionInput("", DecisionKind.CONDITIONAL_GO, "", List.of(new DecisionInput.Condition(
                        "Train the night shift", OptionalLong.of(4), Optional.of(due)))));
        return decide("pm", DecisionKind.GO);
    }

    private JsonNode panel(String user) {
        return panel(user, "GZ-P1", Optional.empty());
    }

    private JsonNode panel(String user, String phase, Optional<PhaseStatus> shown) {
        return new GatePanel(world).of(user, phase, shown);
    }

    private static String text(JsonNode values, String pointer) {
        return values.at(pointer).asText();
    }

    /** The panel of a phase's issue, as JSON. */
    private record GatePanel(AWorld world) {
        JsonNode of(String user, String phase, Optional<PhaseStatus> shown) {
            world.as(user);
            PhaseCase open = world.phaseTransitions().find(issueOf(phase)).orElseThrow();
            return Asked.values(values().of(open, shown));
        }

        GatePanelValues values() {
            Today today = new Today(Clock.systemUTC());
            return new GatePanelValues(new GateValues(new CriterionValues(Texts.messages(), today), Texts.messages(),
                    today),
                    new JournalTag(today), Texts.messages());
        }

        private String issueOf(String phase) {
            return world.project().project().item("phase:" + phase).orElseThrow().issueKey().orElseThrow();
        }
    }
}
