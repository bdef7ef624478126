package io.phasegate.gate.model;

import static io.phasegate.gate.AMethod.aMethod;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AProject;
import io.phasegate.gate.GateStory;
import io.phasegate.journal.FakeJournal;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Who starts, submits and reopens, and who ticks and waives, and when. */
public class PhaseActTest {
    private static final Actor TOP = new Actor("person-1", Map.of("C_TOP", Side.CUSTOMER));
    private static final Actor PM = new Actor("person-4", Map.of("V_PM", Side.VENDOR));

    private final FakeJournal journal = new FakeJournal();
    private final GateStory gates = new GateStory(journal);
    private final AMethod method = aMethod().demanding("kick-off", "MANUAL").demanding("done", "ASSIGNMENTS_APPROVED");

    @Test
    public void shouldStartOnceAndByTheLeadOnly() {
        assertThat(keys(act("GZ-P1", PM).start())).isEmpty();
        assertThat(keys(act("GZ-P1", TOP).start())).containsExactly("phasegate.gate.refused.role");
        gates.started("GZ-P1");
        assertThat(keys(act("GZ-P1", PM).start())).containsExactly("phasegate.gate.refused.phase.state");
    }

    @Test
    public void shouldSubmitOnlyARunningPhase() {
        assertThat(keys(act("GZ-P1", PM).submit())).containsExactly("phasegate.gate.refused.phase.state");
        gates.started("GZ-P1");
        assertThat(keys(act("GZ-P1", PM).submit())).isEmpty();
        assertThat(keys(act("GZ-P1", TOP).submit())).containsExactly("phasegate.gate.refused.role");
    }

    @Test
    public void shouldWaitForTheDecidersOfTheEntryGate() {
        method.enteredBy("C_TOP");
        assertThat(keys(act("GZ-P2", PM).start())).containsExactly("phasegate.gate.refused.deciders.missing");
        gates.decided("GZ-E2", 1, "C_TOP", DecisionKind.GO, "person-1");
        assertThat(keys(act("GZ-P2", PM).start())).isEmpty();
    }

    @Test
    public void shouldReopenOnlyWhatIsClosedAndWithAReason() {
        assertThat(keys(reopen(TOP, "why"))).containsExactly("phasegate.gate.refused.not.closed");
        gates.passed("GZ-P1", "GZ-G1");
        assertThat(keys(reopen(TOP, "why"))).isEmpty();
        assertThat(keys(reopen(TOP, " "))).containsExactly("phasegate.gate.refused.reason");
        assertThat(keys(reopen(new Actor("p", Map.of()), "why"))).containsExactly("phasegate.gate.refused.role");
    }

    @Test
    public void shouldNameTheDecidersOfItsExitsOnly() {
        method.enteredBy("V_OFFICE");
        assertThat(act("GZ-P2", PM).deciders()).containsExactly("C_TOP", "V_PM");
        assertThat(act("GZ-P2", PM).leads()).containsExactly("V_PM");
    }

    @Test
    public void shouldTickOnceAndUntickOnlyWhatIsTicked() {
        assertThat(keys(criterion("kick-off", PM).tick())).isEmpty();
        assertThat(keys(criterion("kick-off", PM).untick())).containsExactly("phasegate.gate.refused.not.ticked");
        gates.ticked("GZ-G1", "kick-off");
        assertThat(keys(criterion("kick-off", PM).tick())).containsExactly("phasegate.gate.refused.ticked");
        assertThat(keys(criterion("kick-off", PM).untick())).isEmpty();
    }

    @Test
    public void shouldTickOnlyManualCriteriaInTheNamedRole() {
        assertThat(keys(criterion("done", PM).tick())).containsExactly("phasegate.gate.refused.not.manual");
        assertThat(keys(criterion("done", PM).untick())).contains("phasegate.gate.refused.not.manual");
        assertThat(keys(criterion("kick-off", TOP).tick())).containsExactly("phasegate.gate.refused.role");
        assertThat(keys(criterion("kick-off", TOP).untick())).contains("phasegate.gate.refused.role");
    }

    @Test
    public void shouldChangeNothingOfAClosedGate() {
        gates.passed("GZ-P1", "GZ-G1");
        assertThat(keys(criterion("kick-off", PM).tick())).containsExactly("phasegate.gate.refused.closed");
        assertThat(keys(criterion("kick-off", TOP).mayWaive())).containsExactly("phasegate.gate.refused.closed");
    }

    @Test
    public void shouldWaiveWithAReasonAndNotUntilADayThatIsGone() {
        assertThat(keys(waive(TOP, "later", AProject.TODAY))).isEmpty();
        assertThat(keys(waive(TOP, "later", null))).isEmpty();
        assertThat(keys(waive(TOP, "", null))).containsExactly("phasegate.gate.refused.reason");
        assertThat(keys(waive(TOP, "later", AProject.TODAY.minusDays(1))))
                .containsExactly("phasegate.gate.refused.expiry");
        assertThat(keys(waive(PM, "later", null))).containsExactly("phasegate.gate.refused.role");
    }

    private Ruling waive(Actor actor, String reason, LocalDate until) {
        return criterion("kick-off", actor).waive(reason, Optional.ofNullable(until));
    }

    private Ruling reopen(Actor actor, String reason) {
        return act("GZ-P1", actor).reopen(facts().method().gate("GZ-G1").orElseThrow(), reason);
    }

    private CriterionAct criterion(String key, Actor actor) {
        GateState state = facts().gates().of(facts().method().gate("GZ-G1").orElseThrow());
        return new CriterionAct(facts(), state,
                TickPart.whole(state.gate().criteria().stream().filter(one -> one.key().equals(key)).findFirst()
                .orElseThrow()), actor);
    }

    private PhaseAct act(String phase, Actor actor) {
        return new PhaseAct(facts(), facts().method().phase(phase).orElseThrow(), actor);
    }

    private GateFacts facts() {
        return new AProject(method.build(), journal).facts();
    }

    private static List<String> keys(Ruling ruling) {
        return ruling.messages().stream().map(Message::key).toList();
    }
}
