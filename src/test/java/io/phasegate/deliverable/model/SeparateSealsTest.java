package io.phasegate.deliverable.model;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.VENDOR;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.Side;
import io.phasegate.blueprint.model.SignKind;
import io.phasegate.deliverable.DeliverableStory;
import org.junit.Test;

/** R58 and R79: seals are given besides signatures, by both companies. */
public class SeparateSealsTest {
    private static final Signer OWNERS_SEAL = new Signer("C_OWNER", Side.CUSTOMER, SignKind.SEAL);
    private static final Signer VENDORS_SEAL = new Signer("V_PM", Side.VENDOR, SignKind.SEAL);

    private final DeliverableStory plan = DeliverableStory.of(aDeliverable()
    .signedBy(OWNER, VENDOR, OWNERS_SEAL, VENDORS_SEAL))
            .delivered().confirmed();

    @Test
    public void r58ShouldNotCallAPlanSignedBeforeBothCompaniesHaveSealedIt() {
        plan.signed(OWNER, "person-o").signed(VENDOR, "person-v");
        assertThat(plan.state().signed()).isFalse();
        assertThat(plan.state().openSigners()).containsExactly(OWNERS_SEAL, VENDORS_SEAL);
        plan.signed(OWNERS_SEAL, "person-o");
        assertThat(plan.state().openSigners()).containsExactly(VENDORS_SEAL);
        plan.signed(VENDORS_SEAL, "person-v");
        assertThat(plan.state().signed()).isTrue();
    }

    @Test
    public void r79ShouldNotTakeASealForASignature() {
        plan.signed(OWNERS_SEAL, "person-o").signed(VENDORS_SEAL, "person-v");
        assertThat(plan.state().openSigners()).containsExactly(OWNER, VENDOR);
    }
}
