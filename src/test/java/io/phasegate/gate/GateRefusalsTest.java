package io.phasegate.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.access.Access;
import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.deliverable.ADeliverable;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.journal.model.Entry;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Refusal.Kind;
import io.phasegate.organisation.AnOrganisation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

/** Commands of gates that are refused write nothing, and say what kind of refusal it is. */
public class GateRefusalsTest {
    private final AWorld world = new AWorld(AMethod.aMethod().withSecondExit()
            .demanding("kick-off", "MANUAL", "evidence", "PP-003-01")
            .with(ADeliverable.aDeliverable().build()).with(ADeliverable.aDeliverable("INT-1").internal().build())
            .optional("cost", "MANUAL", "deliverable", "INT-1"));

    @Test
    public void shouldSubmitEveryExitOnceAndOnlyByTheLead() {
        world.as("pm").gates().start(world.gate(), world.gate().phase("GZ-P1"));
        assertThat(refusal(() -> world.as("top").gates().submit(world.gate(), world.gate().phase("GZ-P1"))))
                .isEqualTo(Kind.FORBIDDEN);
        world.as("pm").gates().submit(world.gate(), world.gate().phase("GZ-P1"));
        assertThat(world.journal().claims()).contains("phase:gz-p1:start", "submit:gz-g1:1", "submit:gz-g1b:1");
        assertThat(world.journal().entries()).hasSize(3);
    }

    @Test
    public void shouldSubmitOnlyTheExitThatWasRecycled() {
        inReview();
        decide("top", DecisionKind.RECYCLE, "figures missing");
        world.as("pm").gates().submit(world.gate(), world.gate().phase("GZ-P1"));
        assertThat(world.journal().entries()).last().extracting(entry -> entry.data().get("round")).isEqualTo(2);
        assertThat(world.journal().claims()).contains("submit:gz-g1:2").doesNotContain("submit:gz-g1b:2");
    }

    @Test
    public void shouldNotReopenWhatIsOpenNorWithoutAReason() {
        inReview();
        assertThat(refusal(() -> world.as("top").gates().reopen(world.gate(), gate(), "why"))).isEqualTo(Kind.CONFLICT);
        decide("top", DecisionKind.STOP, "no money");
        assertThat(refusal(() -> world.as("top").gates().reopen(world.gate(), gate(), " "))).isEqualTo(Kind.BAD_INPUT);
        assertThat(refusal(() -> world.as("author").gates().reopen(world.gate(), gate(), "why")))
                .isEqualTo(Kind.FORBIDDEN);
        world.as("top").gates().reopen(world.gate(), gate(), " found some ");
        assertThat(last().text("reason")).isEqualTo("found some");
        assertThat(last().text("role")).isEqualTo("C_TOP");
    }

    @Test
    public void shouldNotCloseAConditionWithoutARemarkNorAnUnknownOne() {
        conditional();
        assertThat(refusal(() -> world.as("top").gates().close(world.gate(), "gz-g1-1-c_top-2", "")))
                .isEqualTo(Kind.BAD_INPUT);
        assertThat(refusal(() -> world.as("pm").gates().close(world.gate(), "gz-g1-1-c_top-2", "done")))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(refusal(() -> world.as("top").gates().close(world.gate(), "none", "done")))
                .isEqualTo(Kind.NOT_FOUND);
        world.as("top").gates().close(world.gate(), "gz-g1-1-c_top-2", " done ");
        assertThat(last().text("condition")).isEqualTo("gz-g1-1-c_top-2");
        assertThat(last().text("remark")).isEqualTo("done");
        assertThat(world.journal().claims()).contains("condition:gz-g1-1-c_top-2");
    }

    @Test
    public void shouldNotKnowGatesPhasesAndCriteriaThatTheMethodDoesNotHave() {
        assertThat(refusal(() -> world.gate().gate("GZ-G9"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> world.gate().phase("GZ-P9"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> world.criteria().criterion(world.gate(), gate(), "none"))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    public void shouldClaimEachActOnACriterion() {
        world.as("pm").criteria().tick(world.gate(), gate(), "kick-off", "", "");
        world.criteria().untick(world.gate(), gate(), "kick-off", " not held ");
        assertThat(world.journal().claims()).contains("criterion:gz-g1:kick-off:1", "criterion:gz-g1:kick-off:2");
        assertThat(last().text("remark")).isEqualTo("not held");
    }

    @Test
    public void shouldTakeTheDocumentThatTheMethodNamesForEvidence() {
        String list = world.project().project().deliverable("PP-003-01").orElseThrow().issueKey().orElseThrow();
        assertThat(evidence("kick-off", " ")).isEqualTo(list);
        assertThat(evidence("cost", "")).isEmpty();
        assertThat(evidence("kick-off", " HDI-7 ")).isEqualTo("HDI-7");
    }

    @Test
    public void shouldNotShowTheCustomerAnInternalIssueAsEvidence() {
        world.withInternalIssue(7);
        assertThat(refusal(() -> evidence("kick-off", "HDI-7"))).isEqualTo(Kind.BAD_INPUT);
        assertThat(evidence("cost", "HDI-7")).as("of the vendor's own criterion").isEqualTo("HDI-7");
    }

    @Test
    public void shouldTakeNoIssueOfAnotherProjectForEvidence() {
        IssueRef foreign = new IssueRef(8, "OTH-8", new ProjectRef(2, "OTH", "Other"));
        Access access = world.as("pm").access().with(foreign).hiding("HDI-9");
        Evidence evidence = new Evidence(access, world.gateIssues(), world.criteria());
        Refusal elsewhere = catchThrowableOfType(Refusal.class,
                () -> evidence.of(world.gate(), gate(), "kick-off", "OTH-8"));
        assertThat(elsewhere.fields()).containsOnlyKeys("evidenceIssue");
        assertThat(refusal(() -> evidence.of(world.gate(), gate(), "kick-off", "HDI-9"))).isEqualTo(Kind.BAD_INPUT);
    }

    @Test
    public void shouldStateConditionsOnlyInTheFirstOfSeveralRoles() {
        DecisionInput input = new DecisionInput("", DecisionKind.CONDITIONAL_GO, "fine", List.of(condition(4)));
        assertThat(input.alsoAs("V_PM")).isEqualTo(new DecisionInput("V_PM", DecisionKind.GO, "fine", List.of()));
        assertThat(DecisionInput.of(DecisionKind.HOLD, "x").alsoAs("V_PM").kind()).isEqualTo(DecisionKind.HOLD);
        assertThat(input.as("C_TOP").conditions()).hasSize(1);
    }

    @Test
    public void shouldRefuseAConditionThatNoMemberOwns() {
        inReview();
        world.as("pm").criteria().tick(world.gate(), gate(), "kick-off", "", "");
        DecisionInput input = new DecisionInput("C_TOP", DecisionKind.CONDITIONAL_GO, "", List.of(condition(99)));
        assertThat(refusal(() -> world.as("top").gates().decide(world.gate(), gate(), input)))
                .isEqualTo(Kind.BAD_INPUT);
    }

    @Test
    public void r53ShouldRefuseADecisionOfWhoDecidesNothing() {
        inReview();
        assertThat(refusal(() -> decide("author", DecisionKind.GO, ""))).isEqualTo(Kind.FORBIDDEN);
    }

    private void conditional() {
        inReview();
        world.as("pm").criteria().tick(world.gate(), gate(), "kick-off", "", "");
        world.as("top").gates().decide(world.gate(), gate(), new DecisionInput("", DecisionKind.CONDITIONAL_GO, "",
                List.of(condition(2), condition(4))));
    }

    private static DecisionInput.Condition condition(long owner) {
        return new DecisionInput.Condition("Train", OptionalLong.of(owner), Optional.of(AnOrganisation.TODAY));
    }

    private void inReview() {
        world.as("pm").gates().start(world.gate(), world.gate().phase("GZ-P1"));
        world.gates().submit(world.gate(), world.gate().phase("GZ-P1"));
    }

    private void decide(String user, DecisionKind kind, String remark) {
        world.as(user).gates().decide(world.gate(), gate(), DecisionInput.of(kind, remark));
    }

    private String evidence(String criterion, String issueKey) {
        return new Evidence(world.access(), world.gateIssues(), world.criteria())
                .of(world.as("pm").gate(), gate(), criterion, issueKey);
    }

    private Gate gate() {
        return world.gate().gate("GZ-G1");
    }

    private Entry last() {
        return world.journal().entries().get(world.journal().entries().size() - 1);
    }

    private static Kind refusal(ThrowingCallable command) {
        return catchThrowableOfType(Refusal.class, command).kind();
    }
}
