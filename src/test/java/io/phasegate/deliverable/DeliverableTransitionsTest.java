package io.phasegate.deliverable;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.VENDOR;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.deliverable.model.Act;
import io.phasegate.deliverable.model.Step;
import io.phasegate.language.model.Message;
import java.util.List;
import org.junit.Test;

/** The transitions of a deliverable: what each asks, and what it writes. */
public class DeliverableTransitionsTest {
    private final DeliverableDesk desk = new DeliverableDesk(aDeliverable().signedBy(OWNER, VENDOR));

    @Test
    public void shouldGoThroughALifeByTransitions() {
        record("author", Act.SUBMIT, Step.FIRST_REVIEW);
        record("pm", Act.REVIEW, Step.SECOND_REVIEW);
        record("office", Act.REVIEW, Step.SECOND_REVIEW);
        record("author", Act.DELIVER, Step.DELIVERED);
        record("cpm", Act.CONFIRM, Step.CONFIRMED);
        record("owner", Act.SIGN, Step.SIGNED);
        record("pm", Act.SIGN, Step.SIGNED);
        assertThat(desk.open("pm").state().step()).isEqualTo(Step.SIGNED);
        record("pm", Act.ARCHIVE, Step.ARCHIVED);
        assertThat(desk.open("pm").state().step()).isEqualTo(Step.ARCHIVED);
    }

    @Test
    public void shouldReturnAReviewWithItsReason() {
        desk.submitted();
        assertThat(ruling("pm", new StepArguments(Act.REVIEW, Step.DRAFTING, false), ""))
                .containsExactly("phasegate.deliverable.refused.reason");
        transitions().record(desk.open("pm"), new StepArguments(Act.REVIEW, Step.DRAFTING, false), "names missing");
        assertThat(desk.open("pm").state().step()).isEqualTo(Step.DRAFTING);
    }

    @Test
    public void shouldWriteNothingOfDraftingNorWhereTheJournalIsAlready() {
        record("author", Act.DRAFT, Step.DRAFTING);
        assertThat(ruling("owner", new StepArguments(Act.DRAFT, Step.DRAFTING, true), "")).isEmpty();
        assertThat(desk.world.journal().entries()).isEmpty();
        record("author", Act.SUBMIT, Step.FIRST_REVIEW);
        record("author", Act.SUBMIT, Step.FIRST_REVIEW);
        assertThat(ruling("owner", new StepArguments(Act.SUBMIT, Step.FIRST_REVIEW, true), "")).isEmpty();
        assertThat(desk.world.journal().entries()).hasSize(1);
    }

    @Test
    public void shouldNameWhoElseHasToSign() {
        desk.confirmed();
        assertThat(ruling("owner", signing(), "")).containsExactly("phasegate.deliverable.refused.others.missing");
        desk.signedBy("pm");
        assertThat(ruling("owner", signing(), "")).isEmpty();
    }

    @Test
    public void shouldRevokeOnlyOnesOwnSignatureWithAReason() {
        StepArguments revoke = new StepArguments(Act.REVOKE, Step.CONFIRMED, true);
        desk.confirmed().signedBy("owner").signedBy("pm");
        assertThat(ruling("cpm", revoke, "why")).contains("phasegate.deliverable.refused.revoke.other");
        assertThat(ruling("owner", revoke, "")).containsExactly("phasegate.deliverable.refused.reason");
        assertThat(ruling("owner", revoke, "by mistake")).isEmpty();
        transitions().record(desk.open("owner"), revoke, "by mistake");
        assertThat(desk.open("pm").state().openSigners()).containsExactly(OWNER);
    }

    @Test
    public void shouldRefuseDeliveryWithEveryReason() {
        assertThat(ruling("author", new StepArguments(Act.DELIVER, Step.DELIVERED, true), ""))
                .containsExactly("phasegate.deliverable.refused.not.due");
        desk.reviewed();
        assertThat(ruling("author", new StepArguments(Act.DELIVER, Step.DELIVERED, true), "")).isEmpty();
    }

    @Test
    public void shouldRefuseAReviewThatLeadsElsewhere() {
        desk.submitted();
        assertThat(ruling("pm", new StepArguments(Act.REVIEW, Step.FIRST_REVIEW, true), ""))
                .containsExactly("phasegate.deliverable.refused.no.such.step");
    }

    @Test
    public void shouldOfferAStepToItsRoleAndWhereItFits() {
        assertThat(shown("author", new StepArguments(Act.SUBMIT, Step.FIRST_REVIEW, true))).isTrue();
        assertThat(shown("owner", new StepArguments(Act.SUBMIT, Step.FIRST_REVIEW, true))).isFalse();
        assertThat(shown("pm", new StepArguments(Act.REVIEW, Step.SECOND_REVIEW, true))).isTrue();
        assertThat(shown("pm", new StepArguments(Act.REVIEW, Step.FIRST_REVIEW, true))).isFalse();
    }

    @Test
    public void shouldOfferSigningToSignersOnly() {
        assertThat(shown("owner", signing())).isTrue();
        assertThat(shown("pm", signing())).isTrue();
        assertThat(shown("author", signing())).as("who may only record paper").isFalse();
    }

    private void record(String user, Act act, Step to) {
        transitions().record(desk.open(user), new StepArguments(act, to, true), "");
    }

    private List<String> ruling(String user, StepArguments arguments, String comment) {
        return transitions().ruling(desk.open(user), arguments, comment).messages().stream().map(Message::key).toList();
    }

    private boolean shown(String user, StepArguments arguments) {
        return transitions().isShown(desk.open(user), arguments);
    }

    private static StepArguments signing() {
        return new StepArguments(Act.SIGN, Step.SIGNED, true);
    }

    private DeliverableTransitions transitions() {
        return new DeliverableTransitions(desk.world.steps(), desk.world.delivery(), desk.world.signing(),
                desk.world.revocation());
    }
}
