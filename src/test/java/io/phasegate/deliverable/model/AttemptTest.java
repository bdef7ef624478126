package io.phasegate.deliverable.model;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.DeliverableStory;
import io.phasegate.gate.AMethod;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class AttemptTest {
    private static final Actor AUTHOR = new Actor("person-a", Map.of("V_CONSULTANT", Side.VENDOR));
    private static final Actor PM = new Actor("person-v", Map.of("V_PM", Side.VENDOR));
    private static final Actor OFFICE = new Actor("person-f", Map.of("V_OFFICE", Side.VENDOR));
    private static final Actor CUSTOMER = new Actor("person-c", Map.of("C_PM", Side.CUSTOMER));

    private final Method method = AMethod.aMethod().build();
    private final DeliverableStory story = DeliverableStory.of(aDeliverable());

    @Test
    public void shouldLetOnlyTheAuthorSubmit() {
        assertThat(ruling(Act.SUBMIT, AUTHOR).isAllowed()).isTrue();
        assertThat(ruling(Act.SUBMIT, CUSTOMER).isForbidden()).isTrue();
    }

    @Test
    public void shouldLetOnlyTheReviewerWhoIsNextReview() {
        story.submitted();
        assertThat(ruling(Act.REVIEW, PM).isAllowed()).isTrue();
        assertThat(ruling(Act.REVIEW, OFFICE).isForbidden()).isTrue();
        story.accepted(1);
        assertThat(ruling(Act.REVIEW, PM).isForbidden()).isTrue();
        assertThat(ruling(Act.REVIEW, OFFICE).isAllowed()).isTrue();
    }

    @Test
    public void shouldWantAReasonForAReturnButNotForAnAcceptance() {
        story.submitted();
        Attempt review = attempt(Act.REVIEW, PM, "");
        assertThat(review.accepting(true).ruling().isAllowed()).isTrue();
        assertThat(keys(review.accepting(false).ruling())).containsExactly("phasegate.deliverable.refused.reason");
    }

    @Test
    public void shouldNotDeliverBeforeTheChainIsThrough() {
        story.submitted().accepted(1);
        assertThat(deliver(1).isAllowed()).isFalse();
        story.accepted(2);
        assertThat(deliver(1).isAllowed()).isTrue();
    }

    @Test
    public void shouldNotDeliverWithoutAFile() {
        story.submitted().accepted(1).accepted(2);
        assertThat(keys(deliver(0))).containsExactly("phasegate.deliverable.refused.no.files");
    }

    @Test
    public void shouldDeliverFromDraftingWhenNobodyReviews() {
        Attempt attempt = Attempt.of(Act.DELIVER, DeliverableStory.of(aDeliverable().reviewedBy()).state(), AUTHOR,
                method, "");
        assertThat(attempt.withFiles(1).ruling().isAllowed()).isTrue();
    }

    @Test
    public void shouldNotSubmitWhatNobodyReviews() {
        Attempt attempt = Attempt.of(Act.SUBMIT, DeliverableStory.of(aDeliverable().reviewedBy()).state(), AUTHOR,
                method, "");
        assertThat(keys(attempt.role())).containsExactly("phasegate.deliverable.refused.no.such.step");
    }

    @Test
    public void shouldLetTheCustomerConfirmWhatWasDelivered() {
        assertThat(ruling(Act.CONFIRM, CUSTOMER).isAllowed()).isFalse();
        story.delivered();
        assertThat(ruling(Act.CONFIRM, CUSTOMER).isAllowed()).isTrue();
        assertThat(ruling(Act.CONFIRM, PM).isForbidden()).isTrue();
    }

    @Test
    public void shouldNotConfirmWhatIsNotThereAnyMore() {
        DeliverableState state = story.delivered().state(FileCheck.gone(Set.of(501L)));
        assertThat(keys(Attempt.of(Act.CONFIRM, state, CUSTOMER, method, "").ruling()))
                .containsExactly("phasegate.deliverable.refused.file.gone");
    }

    @Test
    public void shouldWantAReasonForAnObjection() {
        story.delivered();
        assertThat(keys(ruling(Act.OBJECT, CUSTOMER))).containsExactly("phasegate.deliverable.refused.reason");
        assertThat(attempt(Act.OBJECT, CUSTOMER, "wrong").ruling().isAllowed()).isTrue();
    }

    @Test
    public void shouldNotObjectToWhatIsSignedUnlessTheSignatureIsVoid() {
        story.delivered().confirmed().signed(OWNER, "person-o");
        assertThat(attempt(Act.OBJECT, AUTHOR, "wrong").ruling().isAllowed()).isFalse();
        DeliverableState broken = story.state(FileCheck.gone(Set.of(501L)));
        assertThat(Attempt.of(Act.OBJECT, broken, AUTHOR, method, "file lost").ruling().isAllowed()).isTrue();
    }

    @Test
    public void shouldArchiveOnlyWhatIsComplete() {
        story.delivered().confirmed();
        assertThat(keys(ruling(Act.ARCHIVE, PM))).containsExactly("phasegate.deliverable.refused.incomplete");
        story.signed(OWNER, "person-o");
        assertThat(ruling(Act.ARCHIVE, PM).isAllowed()).isTrue();
    }

    @Test
    public void shouldWaiveOnlyWhatMayBeWaivedAndWithAReason() {
        assertThat(attempt(Act.WAIVE, PM, "not needed").ruling().isAllowed()).isFalse();
        DeliverableState waivable = DeliverableStory.of(aDeliverable().waivable()).state();
        assertThat(Attempt.of(Act.WAIVE, waivable, PM, method, "not needed").ruling().isAllowed()).isTrue();
        assertThat(Attempt.of(Act.WAIVE, waivable, PM, method, "").ruling().isAllowed()).isFalse();
        assertThat(Attempt.of(Act.WAIVE, waivable, AUTHOR, method, "not needed").ruling().isForbidden()).isTrue();
    }

    private Ruling deliver(int files) {
        return attempt(Act.DELIVER, AUTHOR, "").withFiles(files).ruling();
    }

    private Ruling ruling(Act act, Actor actor) {
        return attempt(act, actor, "").ruling();
    }

    private Attempt attempt(Act act, Actor actor, String reason) {
        return Attempt.of(act, story.state(), actor, method, reason);
    }

    private static java.util.List<String> keys(Ruling ruling) {
        return ruling.messages().stream().map(Message::key).toList();
    }
}
