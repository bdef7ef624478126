package io.phasegate.deliverable;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.VENDOR;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.blueprint.model.SignKind;
import io.phasegate.deliverable.model.Act;
import io.phasegate.deliverable.model.Medium;
import io.phasegate.deliverable.model.Step;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AWorld;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

public class DeliverableCommandsTest {
    private static final String CODE = "PP-003-01";

    private final AWorld world = new AWorld(AMethod.aMethod().with(aDeliverable().signedBy(OWNER, VENDOR).build()));

    @Test
    public void shouldGoFromDraftToSignedOneRoleAfterTheOther() {
        confirmed();
        sign("owner");
        assertThat(step()).isEqualTo(Step.CONFIRMED);
        sign("pm");
        assertThat(step()).isEqualTo(Step.SIGNED);
        assertThat(world.shown()).last().asString().endsWith("status:signed");
    }

    @Test
    public void shouldBringJiraUpToTheJournalWhenASignatureIsGivenAgain() {
        confirmed();
        sign("owner");
        sign("pm");
        int shown = world.shown().size();
        assertThat(refusal(() -> sign("pm")).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(world.shown()).hasSize(shown + 1).last().asString().endsWith("status:signed");
    }

    @Test
    public void shouldKeepTheVendorsReviewsOutOfTheSharedJournal() {
        delivered();
        assertThat(world.journal().read(1).shared()).extracting(Entry::kind)
                .containsExactly(EntryKind.DELIVERABLE_DELIVERED);
        assertThat(world.journal().read(1).internal()).extracting(Entry::kind).containsExactly(
                EntryKind.DELIVERABLE_SUBMITTED, EntryKind.DELIVERABLE_REVIEWED, EntryKind.DELIVERABLE_REVIEWED);
        assertThat(world.as("cpm").deliverable(CODE).visibleState().reviews()).isEmpty();
    }

    @Test
    public void shouldFreezeAttachedFilesWithTheirHashOnce() {
        delivered();
        assertThat(world.deliverable(CODE).state().files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("list.pdf");
            assertThat(file.sha256()).hasSize(64);
        });
        confirmedAfterDelivery();
        sign("owner");
        assertThat(world.files().reads()).isEqualTo(1);
    }

    @Test
    public void shouldRecordNothingWhenTheRoleIsMissing() {
        Refusal refusal = refusal(() -> world.deliverables().take(open("owner"), Act.SUBMIT, ""));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(world.journal().entries()).isEmpty();
        assertThat(world.shown()).isEmpty();
    }

    @Test
    public void shouldStartAgainAfterAnObjection() {
        delivered();
        world.deliverables().take(open("cpm"), Act.OBJECT, "wrong names");
        assertThat(world.deliverable(CODE).state().version()).isEqualTo(2);
        assertThat(step()).isEqualTo(Step.DRAFTING);
        world.deliverables().take(open("author"), Act.SUBMIT, "");
        assertThat(step()).isEqualTo(Step.FIRST_REVIEW);
    }

    @Test
    public void shouldNotFreezeTheSheetOfAnEarlierVersionAgain() {
        AWorld sheets = new AWorld(AMethod.aMethod().with(aDeliverable().reviewedBy().withSheet("team-list").build()));
        sheets.deliverables().deliver(sheets.as("author").deliverable(CODE));
        sheets.deliverables().take(sheets.as("cpm").deliverable(CODE), Act.OBJECT, "wrong names");
        sheets.deliverables().deliver(sheets.as("author").deliverable(CODE));
        assertThat(sheets.files().of(1)).hasSize(2);
        assertThat(sheets.deliverable(CODE).state().files()).hasSize(1);
    }

    @Test
    public void shouldRecordASignatureOnPaperWithItsScan() {
        confirmed();
        world.files().with(777, "scan.png");
        world.deliverables().sign(open("pm"), paper(OptionalLong.of(777)));
        assertThat(world.deliverable(CODE).state().signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.signerId()).isEqualTo("person-2");
            assertThat(signature.recorderId()).isEqualTo("person-4");
            assertThat(signature.scan().orElseThrow().name()).isEqualTo("scan.png");
        });
    }

    @Test
    public void shouldRefusePaperWhoseScanIsNoFileOfTheIssue() {
        confirmed();
        Refusal refusal = refusal(() -> world.deliverables().sign(open("pm"), paper(OptionalLong.of(778))));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BAD_INPUT);
        assertThat(refusal.fields()).containsKey("evidenceAttachmentId");
    }

    @Test
    public void shouldNameWhoWasFirstWhenTheClaimIsTaken() {
        confirmed();
        world.journal().claimed("sign:pp-003-01:v1:c_owner:sign:1", EntryKind.DELIVERABLE_SIGNED, "person-1", Map.of());
        Refusal refusal = refusal(() -> sign("owner"));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.messages().get(0).arguments()).contains("Top");
    }

    @Test
    public void shouldVoidTheSignatureWhenTheFileIsReplaced() {
        confirmed();
        sign("owner");
        world.files().remove(501);
        world.files().with(502, "list.pdf");
        assertThat(world.deliverable(CODE).state().hasVoidSignature()).isTrue();
        assertThat(refusal(() -> sign("pm")).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    public void shouldRevokeOnlyOnesOwnSignature() {
        confirmed();
        Entry entry = sign("owner");
        assertThat(refusal(() -> world.deliverables().revoke(open("cpm"), entry.sequence(), "x")).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        world.deliverables().revoke(open("owner"), entry.sequence(), "by mistake");
        assertThat(world.deliverable(CODE).state().openSigners()).hasSize(2);
        sign("owner");
        assertThat(world.deliverable(CODE).state().openSigners()).containsExactly(VENDOR);
    }

    @Test
    public void shouldKeepAnInternalDeliverableInTheInternalJournal() {
        AWorld secret = new AWorld(AMethod.aMethod().with(aDeliverable().internal().reviewedBy().build()));
        secret.files().with(501, "cost.xls");
        secret.as("author").deliverables().deliver(secret.deliverable(CODE));
        assertThat(secret.journal().entries()).extracting(Entry::stream).containsOnly(Stream.INTERNAL);
    }

    private void delivered() {
        world.files().with(501, "list.pdf");
        world.deliverables().take(open("author"), Act.SUBMIT, "");
        world.deliverables().review(open("pm"), true, "");
        world.deliverables().review(open("office"), true, "");
        world.deliverables().deliver(open("author"));
    }

    private void confirmed() {
        delivered();
        confirmedAfterDelivery();
    }

    private void confirmedAfterDelivery() {
        world.deliverables().take(open("cpm"), Act.CONFIRM, "");
    }

    private Entry sign(String user) {
        return world.deliverables().sign(open(user), SignatureInput.electronic());
    }

    private DeliverableCase open(String user) {
        return world.as(user).deliverable(CODE);
    }

    private Step step() {
        return world.deliverable(CODE).state().step();
    }

    private static SignatureInput paper(OptionalLong scan) {
        return new SignatureInput(OptionalLong.of(2), "C_OWNER", Optional.of(SignKind.SIGN), Medium.PAPER,
                Optional.of(LocalDate.of(2026, 3, 1)), scan, "");
    }

    private static Refusal refusal(ThrowingCallable command) {
        return catchThrowableOfType(Refusal.class, command);
    }
}
