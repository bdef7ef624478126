package io.phasegate.deliverable;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.VENDOR;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.deliverable.model.Act;
import io.phasegate.deliverable.model.Step;
import io.phasegate.journal.model.Entry;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Refusal.Kind;
import io.phasegate.setup.model.ObjectKeys;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

/** What each command claims, writes and shows, and what it refuses. */
public class DeliverableLifeTest {
    private final DeliverableDesk desk = new DeliverableDesk(aDeliverable().signedBy(OWNER, VENDOR));

    @Test
    public void shouldClaimEveryStepOfALife() {
        desk.confirmed().signedBy("owner").signedBy("pm").world.deliverables().take(desk.open("pm"), Act.ARCHIVE, "");
        assertThat(desk.world.journal().claims()).containsExactlyInAnyOrder("submit:pp-003-01:v1:1",
                "review:pp-003-01:v1:1:1", "review:pp-003-01:v1:1:2", "deliver:pp-003-01:v1", "confirm:pp-003-01:v1",
                "sign:pp-003-01:v1:c_owner:sign:1", "sign:pp-003-01:v1:v_pm:sign:1", "archive:pp-003-01:v1");
    }

    @Test
    public void shouldShowEveryStepInJira() {
        desk.confirmed().signedBy("owner").world.deliverables().revoke(desk.open("owner"), 3, "by mistake");
        assertThat(desk.world.shown()).extracting(line -> line.split("status:")[1]).containsExactly("first-review",
                "second-review", "second-review", "delivered", "confirmed", "confirmed", "confirmed");
        assertThat(desk.world.shownFields()).containsEntry(ObjectKeys.FIELD_DOCUMENT_VERSION, "1");
    }

    @Test
    public void shouldKeepReasonsOnlyWhereSomethingWasTyped() {
        desk.submitted().world.deliverables().review(desk.open("pm"), false, " names missing ");
        assertThat(last().data()).containsEntry("reason", "names missing").containsEntry("result", "return")
                .containsEntry("order", 1).containsEntry("role", "V_PM");
        desk.submitted();
        assertThat(last().data()).doesNotContainKey("reason");
        assertThat(desk.world.journal().claims()).contains("submit:pp-003-01:v1:2");
    }

    @Test
    public void shouldCountReviewsInTheirOrder() {
        desk.reviewed();
        assertThat(last().data()).containsEntry("order", 2).containsEntry("result", "accept")
                .containsEntry("role", "V_OFFICE");
    }

    @Test
    public void shouldNotDeliverWithoutRoleReviewsOrFile() {
        assertThat(refusal(() -> desk.world.deliverables().deliver(desk.open("author")))).isEqualTo(Kind.CONFLICT);
        desk.reviewed();
        assertThat(refusal(() -> desk.world.deliverables().deliver(desk.open("cpm")))).isEqualTo(Kind.FORBIDDEN);
        desk.world.files().remove(501);
        assertThat(refusal(() -> desk.world.deliverables().deliver(desk.open("author")))).isEqualTo(Kind.CONFLICT);
        assertThat(desk.world.delivery().ruling(desk.open("author")).isAllowed()).isFalse();
        desk.world.files().with(502, "list.pdf");
        assertThat(desk.world.delivery().ruling(desk.open("author")).isAllowed()).isTrue();
    }

    @Test
    public void shouldNotAttachASheetToADeliveryThatIsRefused() {
        DeliverableDesk sheets = new DeliverableDesk(aDeliverable().withSheet("team-list"));
        assertThat(refusal(() -> sheets.world.deliverables().deliver(sheets.open("author")))).isEqualTo(Kind.CONFLICT);
        assertThat(sheets.world.files().of(1)).hasSize(1);
    }

    @Test
    public void shouldFreezeTheSheetOfThisDeliveryAndNoneLeftOver() {
        DeliverableDesk sheets = new DeliverableDesk(aDeliverable().reviewedBy().withSheet("team-list"));
        sheets.world.files().with(600, "sheet.html").with(601, "photo.png");
        sheets.world.deliverables().deliver(sheets.open("author"));
        assertThat(sheets.open("pm").state().files()).extracting(file -> file.attachmentId())
                .containsExactly(501L, 601L, 903L);
        assertThat(sheets.world.journal().entries().get(0).data()).containsEntry("sheet", 903L);
    }

    @Test
    public void shouldRefuseADeliveryThatSomebodyOvertook() {
        desk.reviewed();
        DeliverableCase seen = desk.open("author");
        desk.world.deliverables().deliver(desk.open("author"));
        assertThat(refusal(() -> desk.world.deliverables().deliver(seen))).isEqualTo(Kind.CONFLICT);
    }

    @Test
    public void shouldTellWhichSignatureIsOnesOwn() {
        desk.confirmed().signedBy("owner").signedBy("pm");
        assertThat(desk.world.revocation().own(desk.open("pm")).orElseThrow().signer()).isEqualTo(VENDOR);
        assertThat(desk.world.revocation().own(desk.open("cpm"))).isEmpty();
        desk.world.deliverables().revoke(desk.open("pm"), 4, "by mistake");
        assertThat(desk.world.revocation().own(desk.open("pm"))).isEmpty();
        assertThat(desk.world.journal().claims()).contains("revoke:pp-003-01:v1:4");
    }

    @Test
    public void shouldRevokeWithAReasonOnceAndNotAfterArchiving() {
        desk.confirmed().signedBy("owner").signedBy("pm");
        assertThat(refusal(() -> desk.world.deliverables().revoke(desk.open("pm"), 4, " "))).isEqualTo(Kind.BAD_INPUT);
        assertThat(refusal(() -> desk.world.deliverables().revoke(desk.open("pm"), 99, "x"))).isEqualTo(Kind.NOT_FOUND);
        desk.world.deliverables().take(desk.open("pm"), Act.ARCHIVE, "");
        assertThat(refusal(() -> desk.world.deliverables().revoke(desk.open("pm"), 4, "x"))).isEqualTo(Kind.CONFLICT);
    }

    @Test
    public void shouldNotRevokeTwice() {
        desk.confirmed().signedBy("owner").world.deliverables().revoke(desk.open("owner"), 3, " by mistake ");
        assertThat(last().data()).containsEntry("signature", 3L).containsEntry("reason", "by mistake")
                .containsEntry("role", "C_OWNER");
        assertThat(refusal(() -> desk.world.deliverables().revoke(desk.open("owner"), 3, "x")))
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    public void shouldKnowOnlyDeliverablesOfThePlan() {
        String phase = desk.world.project().project().item("phase:GZ-P1").orElseThrow().issueKey().orElseThrow();
        assertThat(refusal(() -> desk.world.deliverableCases().open(phase))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> desk.world.deliverableCases().open("HDI-4711"))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    public void shouldTagWhatTheViewerMaySee() {
        String before = desk.seenBy("cpm");
        desk.submitted();
        assertThat(desk.seenBy("cpm")).as("the vendor's reviews are not his").isEqualTo(before);
        String vendor = desk.seenBy("pm");
        desk.world.deliverables().review(desk.open("pm"), true, "");
        assertThat(desk.seenBy("pm")).isNotEqualTo(vendor);
    }

    @Test
    public void shouldSayWhatChangedOfWhatTheViewerMayKnow() {
        assertThat(changed("cpm")).isEqualTo("phasegate.deliverable.stale");
        desk.submitted();
        assertThat(changed("cpm")).isEqualTo("phasegate.deliverable.stale");
        assertThat(changed("pm")).isEqualTo("phasegate.deliverable.stale.by");
    }

    @Test
    public void shouldNameTheNewestEntryOfBothStreams() {
        desk.delivered();
        DeliverableCase open = desk.open("pm");
        assertThat(desk.tags().whatChanged(open.journal(), open.viewer()).arguments().get(0))
                .isEqualTo("deliverable:PP-003-01");
        desk.world.deliverables().take(desk.open("cpm"), Act.OBJECT, "wrong");
        desk.submitted();
        DeliverableCase again = desk.open("pm");
        assertThat(desk.tags().whatChanged(again.journal(), again.viewer()).arguments().get(0))
                .isEqualTo("review:PP-003-01");
    }

    @Test
    public void shouldReadWhatATransitionStandsFor() {
        StepArguments accept = StepArguments.of(Map.of("step", " review ", "to", "SECOND_REVIEW"));
        assertThat(accept).isEqualTo(new StepArguments(Act.REVIEW, Step.SECOND_REVIEW, true));
        assertThat(StepArguments.of(Map.of("step", "review", "to", "DRAFTING", "result", "return")).accept()).isFalse();
        assertThat(StatusKeys.of(Step.SECOND_REVIEW)).isEqualTo("status:second-review");
    }

    @Test
    public void shouldFitTheReviewsThatItsDefinitionHas() {
        StepArguments toFirst = new StepArguments(Act.REVIEW, Step.FIRST_REVIEW, true);
        StepArguments toSecond = new StepArguments(Act.REVIEW, Step.SECOND_REVIEW, true);
        assertThat(toSecond.fits(desk.open("pm").state())).isTrue();
        assertThat(toFirst.fits(desk.open("pm").state())).isFalse();
        DeliverableDesk one = new DeliverableDesk(aDeliverable().reviewedBy("V_PM"));
        assertThat(toSecond.fits(one.open("pm").state())).isFalse();
        assertThat(toFirst.fits(one.open("pm").state())).isTrue();
        assertThat(new StepArguments(Act.SIGN, Step.SIGNED, true).fits(one.open("pm").state())).isTrue();
    }

    @Test
    public void shouldNotTakeAnOpenReviewForDone() {
        StepArguments second = new StepArguments(Act.REVIEW, Step.SECOND_REVIEW, true);
        desk.submitted().world.deliverables().review(desk.open("pm"), true, "");
        assertThat(second.alreadyAt(desk.open("pm").state())).as("the second review is still due").isFalse();
        desk.world.deliverables().review(desk.open("office"), true, "");
        assertThat(second.alreadyAt(desk.open("pm").state())).isTrue();
        assertThat(new StepArguments(Act.SIGN, Step.SIGNED, true).alreadyAt(desk.open("pm").state())).isFalse();
    }

    private String changed(String user) {
        DeliverableCase open = desk.open(user);
        return desk.tags().whatChanged(open.journal(), open.viewer()).key();
    }

    private Entry last() {
        return desk.world.journal().entries().get(desk.world.journal().entries().size() - 1);
    }

    private static Kind refusal(ThrowingCallable command) {
        return catchThrowableOfType(Refusal.class, command).kind();
    }
}
