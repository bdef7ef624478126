package io.phasegate.gate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.deliverable.ADeliverable;
import io.phasegate.gate.AMethod;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.web.Asked;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

public class GatesResourceTest {
    private static final String GO = "{\"decision\": \"GO\"}";

    private final GateClient client = new GateClient(AMethod.aMethod().demanding("kick-off", "MANUAL"));

    @Test
    public void shouldListEveryGateWithWhereItStands() {
        Asked list = client.inReview().as("pm").list();
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body().findValuesAsText("key")).containsExactly("GZ-G1", "GZ-E2", "GZ-G2");
        assertThat(list.at("/0/name/en")).isEqualTo("Preparation complete");
        assertThat(list.at("/0/kind")).isEqualTo("EXIT");
        assertThat(list.at("/0/phase")).isEqualTo("GZ-P1");
        assertThat(list.at("/0/phaseStatus")).isEqualTo("GATE_REVIEW");
        assertThat(list.at("/0/standing")).isEqualTo("SUBMITTED");
        assertThat(list.at("/0/verdict")).isEqualTo("NOT_READY");
    }

    @Test
    public void shouldShowWhatTheGateDemandsAndOfWhom() {
        Asked gate = client.as("pm").show();
        assertThat(gate.at("/round")).isEqualTo("1");
        assertThat(gate.at("/criteria/0/key")).isEqualTo("kick-off");
        assertThat(gate.at("/criteria/0/kind")).isEqualTo("MANUAL");
        assertThat(gate.at("/criteria/0/text")).isEqualTo("Criterion kick-off");
        assertThat(gate.at("/criteria/0/mandatory")).isEqualTo("true");
        assertThat(gate.at("/criteria/0/result")).isEqualTo("UNSATISFIED");
        assertThat(gate.at("/criteria/0/reasons/0/text")).contains("role V_PM");
        assertThat(gate.at("/criteria/0/reasons/0/roleKey")).isEqualTo("V_PM");
        assertThat(gate.at("/criteria/0/reasons/0/party")).isEqualTo("VENDOR");
        assertThat(gate.at("/openDeciders/1")).isEqualTo("V_PM");
        assertThat(gate.at("/deciders/0")).isEqualTo("C_TOP");
    }

    @Test
    public void r52ShouldTickWithRemarkAndTakeItBack() {
        Asked ticked = client.as("pm").tick("{\"criterion\": \"kick-off\", \"remark\": \" held on Monday \"}");
        assertThat(ticked.at("/criteria/0/result")).isEqualTo("SATISFIED");
        assertThat(ticked.at("/criteria/0/tick/by")).isEqualTo("Pm");
        assertThat(ticked.at("/criteria/0/tick/role")).isEqualTo("V_PM");
        assertThat(ticked.at("/criteria/0/tick/at")).isNotEmpty();
        assertThat(ticked.at("/criteria/0/tick/remark")).isEqualTo("held on Monday");
        Asked unticked = client.as("pm").tick("{\"criterion\": \"kick-off\", \"ticked\": false, \"remark\": \"not held\"}");
        assertThat(unticked.at("/criteria/0/result")).isEqualTo("UNSATISFIED");
        assertThat(unticked.at("/criteria/0/tick/by")).isEmpty();
    }

    @Test
    public void r52ShouldNameTheIssueThatProvesATick() {
        Asked ticked = client.as("pm").tick("{\"criterion\": \"kick-off\", \"evidenceIssue\": \" HDI-7 \"}");
        assertThat(ticked.at("/criteria/0/tick/evidenceIssue")).isEqualTo("HDI-7");
    }

    @Test
    public void shouldWaiveUntilADay() {
        String until = AnOrganisation.TODAY.plusDays(3).toString();
        Asked waived = client.as("top").waive("{\"criterion\": \"kick-off\", \"reason\": \"later\", \"expiresOn\": \"" + until + "\"}");
        assertThat(waived.at("/criteria/0/result")).isEqualTo("WAIVED");
        assertThat(waived.at("/criteria/0/waiver/by")).isEqualTo("Top");
        assertThat(waived.at("/criteria/0/waiver/role")).isEqualTo("C_TOP");
        assertThat(waived.at("/criteria/0/waiver/reason")).isEqualTo("later");
        assertThat(waived.at("/criteria/0/waiver/expiresOn")).isEqualTo(until);
    }

    @Test
    public void shouldRefuseADayThatIsNone() {
        Refusal refusal = refusal(() -> client.as("top")
                .waive("{\"criterion\": \"kick-off\", \"reason\": \"later\", \"expiresOn\": \"soon\"}"));
        assertThat(refusal.fields()).containsOnlyKeys("expiresOn");
    }

    @Test
    public void r72ShouldRecordADecisionWithDeciderTimeResultAndRemark() {
        client.inReview().as("pm").tick("{\"criterion\": \"kick-off\"}");
        Asked decided = client.as("top").decide("{\"role\": \"C_TOP\", \"decision\": \"GO\", \"remark\": \"well done\"}");
        assertThat(decided.at("/openDeciders/0")).isEqualTo("V_PM");
        assertThat(decided.at("/decisions/0/round")).isEqualTo("1");
        assertThat(decided.at("/decisions/0/role")).isEqualTo("C_TOP");
        assertThat(decided.at("/decisions/0/decision")).isEqualTo("GO");
        assertThat(decided.at("/decisions/0/by")).isEqualTo("Top");
        assertThat(decided.at("/decisions/0/at")).isNotEmpty();
        assertThat(decided.at("/decisions/0/remark")).isEqualTo("well done");
    }

    @Test
    public void shouldRefuseADecisionThatIsNone() {
        assertThat(refusal(() -> client.as("top").decide("{\"decision\": \"PERHAPS\"}")).fields())
                .containsOnlyKeys("decision");
        assertThat(refusal(() -> client.as("top").decide("{}")).fields()).containsOnlyKeys("decision");
    }

    @Test
    public void shouldReopenADecidedGateForAnotherRound() {
        passed();
        Asked reopened = client.as("top").reopen("{\"reason\": \"wrong figures\"}");
        assertThat(reopened.at("/round")).isEqualTo("2");
        assertThat(reopened.at("/standing")).isEqualTo("OPEN");
        assertThat(refusal(() -> client.as("top").reopen("{}")).kind()).isEqualTo(Refusal.Kind.BAD_INPUT);
    }

    @Test
    public void shouldCloseAConditionAndSayWhoDid() {
        client.inReview().as("pm").tick("{\"criterion\": \"kick-off\"}");
        Asked stated = client.as("top").decide("{\"decision\": \"CONDITIONAL_GO\", \"conditions\": [{\"text\": \"Train\", "
                + "\"ownerMemberId\": 4, \"due\": \"2026-04-01\"}]}");
        assertThat(stated.at("/conditions/0/owner")).isEqualTo("Pm");
        assertThat(stated.at("/conditions/0/due")).isEqualTo("2026-04-01");
        assertThat(stated.at("/conditions/0/open")).isEqualTo("true");
        Asked gates = client.as("top").close(stated.at("/conditions/0/id"), "{\"remark\": \"trained\"}");
        assertThat(gates.body().findValuesAsText("key")).hasSize(3);
        Asked closed = client.show();
        assertThat(closed.at("/conditions/0/text")).isEqualTo("Train");
        assertThat(closed.at("/conditions/0/open")).isEqualTo("false");
        assertThat(closed.at("/conditions/0/closedBy")).isEqualTo("Top");
        assertThat(closed.at("/conditions/0/closedAt")).isNotEmpty();
        assertThat(closed.at("/conditions/0/closingRemark")).isEqualTo("trained");
    }

    @Test
    public void shouldWantTheCallerToHaveSeenTheStateThatHeChanges() {
        client.as("pm");
        assertThat(refusal(() -> client.withTag(null).tick("{\"criterion\": \"kick-off\"}")).kind())
                .isEqualTo(Refusal.Kind.PRECONDITION_REQUIRED);
        assertThat(refusal(() -> client.withTag("\"0\"").tick("{\"criterion\": \"kick-off\"}")).kind())
                .isEqualTo(Refusal.Kind.STALE);
        assertThat(client.world.journal().entries()).isEmpty();
    }

    @Test
    public void shouldChangeTheTagWithEveryEntry() {
        String before = client.as("pm").show().tag();
        Asked after = client.tick("{\"criterion\": \"kick-off\"}");
        assertThat(after.tag()).isNotEmpty().isNotEqualTo(before).isEqualTo(client.show().tag());
    }

    @Test
    public void shouldTellTheCustomerOfInternalCriteriaOnlyThatSomethingIsOpen() {
        GateClient secret = new GateClient(AMethod.aMethod().with(ADeliverable.aDeliverable("INT-1").internal().build())
                .demanding("cost", "DELIVERABLE_SIGNED", "deliverable", "INT-1"));
        assertThat(secret.as("pm").show().at("/criteria/0/key")).isEqualTo("cost");
        Asked seen = secret.as("top").show();
        assertThat(seen.at("/vendorHasOpenPoints")).isEqualTo("true");
        assertThat(seen.body().toString()).doesNotContain("cost").doesNotContain("INT-1");
        assertThat(refusal(() -> secret.tick("{\"criterion\": \"cost\"}")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private void passed() {
        client.inReview().as("pm").tick("{\"criterion\": \"kick-off\"}");
        client.as("top").decide(GO);
        client.as("pm").decide(GO);
    }

    private static Refusal refusal(ThrowingCallable request) {
        return catchThrowableOfType(Refusal.class, request);
    }
}
