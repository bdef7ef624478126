package io.phasegate.deliverable.model;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static io.phasegate.deliverable.model.Act.ARCHIVE;
import static io.phasegate.deliverable.model.Act.CONFIRM;
import static io.phasegate.deliverable.model.Act.DELIVER;
import static io.phasegate.deliverable.model.Act.DISCUSS;
import static io.phasegate.deliverable.model.Act.DRAFT;
import static io.phasegate.deliverable.model.Act.OBJECT;
import static io.phasegate.deliverable.model.Act.REVIEW;
import static io.phasegate.deliverable.model.Act.REVOKE;
import static io.phasegate.deliverable.model.Act.SIGN;
import static io.phasegate.deliverable.model.Act.SUBMIT;
import static io.phasegate.deliverable.model.Act.WAIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.deliverable.DeliverableStory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Step by step: exactly these acts may follow, and no other. */
public class DueTest {
    private final DeliverableStory story = DeliverableStory.of(aDeliverable());

    @Test
    public void shouldBeginWithADraftThatIsSubmitted() {
        assertThat(due(story.state())).containsExactly(DRAFT, SUBMIT, WAIVE);
    }

    @Test
    public void shouldGoOutFromDraftingOnlyWhenNobodyReviews() {
        assertThat(due(DeliverableStory.of(aDeliverable().reviewedBy()).state()))
                .containsExactly(DRAFT, SUBMIT, DELIVER, WAIVE);
    }

    @Test
    public void shouldBeReviewedTwiceAndThenDelivered() {
        assertThat(due(story.submitted().state())).containsExactly(REVIEW, WAIVE);
        assertThat(due(story.accepted(1).state())).containsExactly(REVIEW, WAIVE);
        assertThat(due(story.accepted(2).state())).containsExactly(DELIVER, WAIVE);
    }

    @Test
    public void shouldBeDraftedAgainAfterAReturn() {
        assertThat(due(story.submitted().returned().state())).containsExactly(DRAFT, SUBMIT, WAIVE);
    }

    @Test
    public void shouldBeConfirmedOrObjectedToOnceDelivered() {
        assertThat(due(story.delivered().state())).containsExactly(DISCUSS, CONFIRM, OBJECT, REVOKE, ARCHIVE, WAIVE);
    }

    @Test
    public void shouldBeSignedOnceConfirmed() {
        assertThat(due(story.delivered().confirmed().state())).containsExactly(OBJECT, SIGN, REVOKE, ARCHIVE, WAIVE);
    }

    @Test
    public void shouldBeSignedAtOnceWhenNobodyConfirms() {
        assertThat(due(DeliverableStory.of(aDeliverable().confirmedBy()).delivered().state()))
                .containsExactly(DISCUSS, CONFIRM, OBJECT, SIGN, REVOKE, ARCHIVE, WAIVE);
    }

    @Test
    public void shouldOnlyBeArchivedOrRevokedOnceSigned() {
        assertThat(due(signed().state())).containsExactly(REVOKE, ARCHIVE);
    }

    @Test
    public void shouldBeObjectedToWhenASignatureIsVoid() {
        assertThat(due(signed().state(FileCheck.gone(Set.of(501L))))).containsExactly(OBJECT, REVOKE, ARCHIVE);
    }

    @Test
    public void shouldEndWithArchivingAndWithAWaiver() {
        assertThat(due(signed().archived().state())).isEmpty();
        assertThat(due(DeliverableStory.of(aDeliverable()).waived().state())).isEmpty();
    }

    private DeliverableStory signed() {
        return story.delivered().confirmed().signed(OWNER, "person-o");
    }

    private static List<Act> due(DeliverableState state) {
        return Arrays.stream(Act.values()).filter(act -> Due.is(act, state)).toList();
    }
}
