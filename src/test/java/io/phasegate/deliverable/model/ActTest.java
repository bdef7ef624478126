package io.phasegate.deliverable.model;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.VENDOR;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.ADeliverable;
import io.phasegate.deliverable.DeliverableStory;
import io.phasegate.gate.AMethod;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.Test;

/** Whose act it is. */
public class ActTest {
    private final ADeliverable deliverable = aDeliverable().waivable().signedBy(OWNER, VENDOR);

    @Test
    public void shouldBelongToTheAuthorsUntilItIsDelivered() {
        assertThat(roles(Act.DRAFT)).containsExactly("V_CONSULTANT");
        assertThat(roles(Act.SUBMIT)).containsExactly("V_CONSULTANT");
        assertThat(roles(Act.DELIVER)).containsExactly("V_CONSULTANT");
    }

    @Test
    public void shouldBelongToTheReviewersAndThenToTheCustomer() {
        assertThat(roles(Act.REVIEW)).containsExactlyInAnyOrder("V_PM", "V_OFFICE");
        assertThat(roles(Act.DISCUSS)).containsExactly("C_PM");
        assertThat(roles(Act.CONFIRM)).containsExactly("C_PM");
    }

    @Test
    public void shouldLetTheVendorsSignersNotObject() {
        assertThat(roles(Act.OBJECT)).containsExactlyInAnyOrder("C_PM", "C_OWNER", "V_CONSULTANT");
    }

    @Test
    public void shouldLetSignersAndRecordersSignAndRevoke() {
        assertThat(roles(Act.SIGN)).containsExactlyInAnyOrder("V_CONSULTANT", "V_PM", "LEAD", "C_OWNER")
                .isEqualTo(roles(Act.REVOKE));
    }

    @Test
    public void shouldLetTheLeadWaiveWhatMayBeWaived() {
        assertThat(roles(Act.WAIVE)).containsExactly("LEAD");
        assertThat(Act.WAIVE.roles(aDeliverable().build(), "LEAD")).isEmpty();
        assertThat(roles(Act.ARCHIVE)).containsExactly("V_PM");
    }

    @Test
    public void shouldHaveNoStepThatItsDefinitionDoesNotAskFor() {
        ADeliverable plain = aDeliverable().reviewedBy().confirmedBy().signedBy();
        assertThat(Act.SUBMIT.roles(plain.build(), "LEAD")).isEmpty();
        assertThat(Act.CONFIRM.roles(plain.build(), "LEAD")).isEmpty();
        assertThat(Act.SIGN.roles(plain.build(), "LEAD")).isEmpty();
        assertThat(Act.REVOKE.roles(plain.build(), "LEAD")).isEmpty();
    }

    @Test
    public void shouldRecordEverythingButDraftingAndDiscussing() {
        assertThat(Arrays.stream(Act.values()).filter(act -> !act.isRecorded()))
                .containsExactly(Act.DRAFT, Act.DISCUSS);
    }

    @Test
    public void shouldNameTheRoleInWhichSomebodyActs() {
        DeliverableState state = DeliverableStory.of(deliverable).submitted().state();
        Actor office = new Actor("person-5", Map.of("V_OFFICE", Side.VENDOR, "V_PM",
                Side.VENDOR));
        assertThat(Attempt.of(Act.REVIEW, state, office, AMethod.aMethod().build(), "").actingRole()).isEqualTo("V_PM");
        Actor nobody = new Actor("", Map.of());
        assertThatThrownBy(() -> Attempt.of(Act.REVIEW, state, nobody, AMethod.aMethod().build(), "").actingRole())
                .isInstanceOf(NoSuchElementException.class);
    }

    private Set<String> roles(Act act) {
        return act.roles(deliverable.build(), "LEAD");
    }
}
