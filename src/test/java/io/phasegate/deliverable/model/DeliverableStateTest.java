package io.phasegate.deliverable.model;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.VENDOR;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static io.phasegate.deliverable.DeliverableStory.FILE;
import static io.phasegate.deliverable.DeliverableStory.SCAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.deliverable.DeliverableStory;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class DeliverableStateTest {
    private final DeliverableStory story = DeliverableStory.of(aDeliverable());

    @Test
    public void shouldBeginWithDraftingAndVersionOne() {
        assertThat(story.state().step()).isEqualTo(Step.TO_DRAFT);
        assertThat(story.state().version()).isEqualTo(1);
    }

    @Test
    public void shouldGoThroughTheReviewsInOrder() {
        assertThat(story.submitted().state().step()).isEqualTo(Step.FIRST_REVIEW);
        assertThat(story.accepted(1).state().step()).isEqualTo(Step.SECOND_REVIEW);
        assertThat(story.state().nextReview().orElseThrow().role()).isEqualTo("V_OFFICE");
        assertThat(story.accepted(2).state().reviewed()).isTrue();
    }

    @Test
    public void shouldStayInFirstReviewWhenItIsTheOnlyOne() {
        DeliverableState state = DeliverableStory.of(aDeliverable().reviewedBy("V_PM")).submitted().accepted(1).state();
        assertThat(state.step()).isEqualTo(Step.FIRST_REVIEW);
        assertThat(state.reviewed()).isTrue();
    }

    @Test
    public void shouldStartTheChainAgainAfterAReturn() {
        DeliverableState state = story.submitted().accepted(1).returned().submitted().state();
        assertThat(state.step()).isEqualTo(Step.FIRST_REVIEW);
        assertThat(state.submission()).isEqualTo(2);
        assertThat(state.reviews()).isEmpty();
    }

    @Test
    public void shouldRaiseTheVersionAndForgetTheChainAfterAnObjection() {
        DeliverableState state = delivered().confirmed().signed(OWNER, "person-o").objected().state();
        assertThat(state.version()).isEqualTo(2);
        assertThat(state.step()).isEqualTo(Step.DRAFTING);
        assertThat(state.files()).isEmpty();
        assertThat(state.signatures()).isEmpty();
        assertThat(state.objections()).singleElement().extracting(Done::comment).isEqualTo("wrong names");
    }

    @Test
    public void shouldBeSignedOnlyWhenEverySignerHasSigned() {
        DeliverableStory two = DeliverableStory.of(aDeliverable().signedBy(OWNER, VENDOR)).delivered().confirmed();
        assertThat(two.signed(OWNER, "person-o").state().step()).isEqualTo(Step.CONFIRMED);
        assertThat(two.state().openSigners()).containsExactly(VENDOR);
        assertThat(two.signed(VENDOR, "person-v").state().signed()).isTrue();
    }

    @Test
    public void shouldFreezeTheFilesOfTheDelivery() {
        assertThat(delivered().state().files()).containsExactly(FILE);
    }

    @Test
    public void shouldVoidTheSignatureWhenASignedFileIsGone() {
        DeliverableState state = delivered().confirmed().signed(OWNER, "person-o").state(FileCheck.gone(Set.of(501L)));
        assertThat(state.signed()).isFalse();
        assertThat(state.hasVoidSignature()).isTrue();
        assertThat(state.missing()).containsExactly(FILE);
        assertThat(state.step()).isEqualTo(Step.SIGNED);
    }

    @Test
    public void shouldVoidTheSignatureWhenAFileWasExchanged() {
        DeliverableState state = delivered().confirmed().signed(OWNER, "person-o")
                .state(FileCheck.present(Map.of(501L, "00".repeat(32))));
        assertThat(state.signed()).isFalse();
    }

    @Test
    public void shouldKeepTheSignatureWhenAnotherFileIsAdded() {
        DeliverableState state = delivered().confirmed().signed(OWNER, "person-o")
                .state(FileCheck.present(Map.of(501L, FILE.sha256(), 502L, "")));
        assertThat(state.signed()).isTrue();
    }

    @Test
    public void shouldVoidAPaperSignatureWhenItsScanIsGone() {
        DeliverableState state = delivered().confirmed().signedOnPaper(OWNER, "person-o")
                .state(FileCheck.gone(Set.of(SCAN.attachmentId())));
        assertThat(state.signed()).isFalse();
        assertThat(state.missing()).isEmpty();
    }

    @Test
    public void shouldForgetARevokedSignature() {
        DeliverableStory signed = delivered().confirmed().signed(OWNER, "person-o");
        DeliverableState state = signed.revoked(signed.state().signatures().get(0).sequence()).state();
        assertThat(state.step()).isEqualTo(Step.CONFIRMED);
        assertThat(state.signatures()).singleElement().extracting(Signature::condition)
                .isEqualTo(Signature.Condition.REVOKED);
    }

    @Test
    public void shouldKnowWaivedAndArchived() {
        assertThat(story.waived().state().step()).isEqualTo(Step.WAIVED);
        assertThat(DeliverableStory.of(aDeliverable()).delivered().archived().state().step()).isEqualTo(Step.ARCHIVED);
    }

    @Test
    public void shouldBeCompleteByWhatItsDefinitionAsksFor() {
        DeliverableStory unsigned = DeliverableStory.of(aDeliverable().signedBy());
        assertThat(unsigned.delivered().state().complete()).isFalse();
        assertThat(unsigned.confirmed().state().complete()).isTrue();
        assertThat(DeliverableStory.of(aDeliverable().signedBy().confirmedBy()).delivered().state().complete())
                .isTrue();
    }

    @Test
    public void shouldRememberWhatOnlyServedAnEarlierVersion() {
        story.deliveredWithSheet(901).confirmed().signedOnPaper(OWNER, "person-o");
        assertThat(story.state().superseded()).isEmpty();
        assertThat(story.objected().deliveredWithSheet(902).state().superseded()).containsExactlyInAnyOrder(901L, 777L);
    }

    @Test
    public void shouldFindASignatureByItsEntry() {
        DeliverableState state = DeliverableStory.of(aDeliverable().signedBy(OWNER, VENDOR)).delivered().confirmed()
                .signed(OWNER, "person-o").signed(VENDOR, "person-v").state();
        assertThat(state.signature(state.signatures().get(1).sequence()).orElseThrow().signer()).isEqualTo(VENDOR);
        assertThat(state.signature(4711)).isEmpty();
        assertThat(state.hasVoidSignature()).isFalse();
    }

    @Test
    public void shouldCountOnlySignaturesOfThePresentVersion() {
        DeliverableState state = delivered().confirmed().signed(OWNER, "person-o").objected().delivered().confirmed()
                .signed(OWNER, "person-x").state();
        assertThat(state.signatures()).singleElement().extracting(Signature::signerId).isEqualTo("person-x");
    }

    @Test
    public void shouldNameStepsByTheirRankAndKey() {
        assertThat(Step.SECOND_REVIEW.nameKey()).isEqualTo("phasegate.deliverable.step.second-review");
        assertThat(Step.TO_DRAFT.sameRank(Step.DRAFTING)).isTrue();
        assertThat(Step.DELIVERED.sameRank(Step.DISCUSSION)).isTrue();
        assertThat(Step.DELIVERED.sameRank(Step.CONFIRMED)).isFalse();
        assertThat(Step.DELIVERED.isBefore(Step.DISCUSSION)).isFalse();
    }

    @Test
    public void shouldReadAFileWhoseNumbersWereWrittenAsText() {
        assertThat(FrozenFile.of(Map.of("attachmentId", "501", "name", "list.pdf", "size", "2048", "sha256",
                FILE.sha256())))
                .isEqualTo(FILE);
        assertThat(FrozenFile.of(FILE.toData())).isEqualTo(FILE);
    }

    @Test
    public void shouldNameLifeReviewsAndClaimsApart() {
        DeliverableSubject subject = new DeliverableSubject(aDeliverable().build());
        assertThat(subject.life()).isEqualTo("deliverable:PP-003-01");
        assertThat(subject.review()).isEqualTo("review:PP-003-01");
        assertThat(subject.claim("sign", "v1", "C_OWNER", 2)).isEqualTo("sign:pp-003-01:v1:c_owner:2");
    }

    private DeliverableStory delivered() {
        return story.submitted().accepted(1).accepted(2).delivered();
    }
}
