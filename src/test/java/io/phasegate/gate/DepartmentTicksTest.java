package io.phasegate.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.gate.model.TickPart;
import io.phasegate.journal.model.Entry;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

/** R60: a survey is ticked for one department after the other. */
public class DepartmentTicksTest {
    private final AWorld world = new AWorld(AMethod.aMethod().demanding("survey", "PER_DEPARTMENT")
            .demanding("kick-off", "MANUAL"));

    @Test
    public void shouldTickOneDepartmentAndTakeItBack() {
        tick("survey:7");
        assertThat(world.gate().facts().gates().tick(world.gate().gate("GZ-G1"), "survey:7")).isPresent();
        assertThat(world.journal().entries()).extracting(Entry::subject).containsExactly("criterion:GZ-G1:survey:7");
        assertThat(world.journal().entries().get(0).text("department")).isEqualTo("Finance");
        world.as("pm").criteria().untick(world.gate(), world.gate().gate("GZ-G1"), "survey:7", "");
        assertThat(world.gate().facts().gates().tick(world.gate().gate("GZ-G1"), "survey:7")).isEmpty();
    }

    @Test
    public void shouldRefuseToTickTheSurveyAsAWhole() {
        assertThat(refusal(() -> tick("survey")).messages()).extracting(Message::key)
                .containsExactly("phasegate.gate.refused.each.department");
    }

    @Test
    public void shouldNotKnowADepartmentThatIsNotThere() {
        assertThat(refusal(() -> tick("survey:99")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> tick("kick-off:7")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> tick("survey:")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(world.journal().entries()).isEmpty();
    }

    @Test
    public void shouldWaiveTheSurveyOnlyAsAWhole() {
        assertThat(refusal(() -> waive("survey:7")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        waive("survey");
        assertThat(world.gate().readiness(world.gate().gate("GZ-G1")).criteria().get(0).waiver()).isPresent();
    }

    @Test
    public void shouldOfferAPartForEachDepartment() {
        assertThat(TickPart.of(world.gate().gate("GZ-G1").criteria().get(0), world.gate().facts().organisation()))
                .extracting(TickPart::key).containsExactly("survey:7");
        assertThat(TickPart.of(world.gate().gate("GZ-G1").criteria().get(1), world.gate().facts().organisation()))
                .isEmpty();
    }

    private void tick(String key) {
        world.as("pm").criteria().tick(world.gate(), world.gate().gate("GZ-G1"), key, "", "");
    }

    private void waive(String key) {
        world.as("top").criteria().waive(world.gate(), world.gate().gate("GZ-G1"), key, "not needed", Optional.empty());
    }

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
