package io.phasegate.deliverable.rest;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.VENDOR;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.deliverable.DeliverableDesk;
import io.phasegate.deliverable.model.Act;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.web.Asked;
import io.phasegate.web.rest.Json;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

public class SignoffsResourceTest {
    private final DeliverableDesk desk = new DeliverableDesk(aDeliverable().signedBy(OWNER, VENDOR));

    @Test
    public void shouldShowWhatIsSignedAndByWhomItIsStillToBeSigned() {
        Asked shown = show("owner");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.at("/issueKey")).isEqualTo(desk.issueKey());
        assertThat(shown.at("/code")).isEqualTo(DeliverableDesk.CODE);
        assertThat(shown.at("/name/en")).isEqualTo("List of members");
        assertThat(shown.at("/version")).isEqualTo("1");
        assertThat(shown.at("/step")).isEqualTo("TO_DRAFT");
        assertThat(shown.at("/signed")).isEqualTo("false");
        assertThat(shown.at("/openSigners/0/role")).isEqualTo("C_OWNER");
        assertThat(shown.at("/openSigners/0/side")).isEqualTo("CUSTOMER");
        assertThat(shown.at("/openSigners/0/kind")).isEqualTo("SIGN");
        assertThat(shown.body().at("/openSigners")).hasSize(2);
    }

    @Test
    public void shouldShowEachFrozenFileWithItsFingerprintAndWhetherItIsThere() {
        desk.delivered();
        Asked shown = show("owner");
        assertThat(shown.at("/files/0/name")).isEqualTo("list.pdf");
        assertThat(shown.at("/files/0/sha256")).hasSize(64);
        assertThat(shown.at("/files/0/present")).isEqualTo("true");
        desk.world.files().remove(501);
        assertThat(show("owner").at("/files/0/present")).isEqualTo("false");
    }

    @Test
    public void shouldRecordTheCallersSignature() {
        desk.confirmed();
        Asked signed = sign("owner", "{\"comment\": \" agreed \"}");
        assertThat(signed.status()).isEqualTo(201);
        assertThat(signed.tag()).isEqualTo(show("owner").tag());
        assertThat(signed.at("/id")).isEqualTo(desk.issueKey() + ".3");
        assertThat(signed.at("/role")).isEqualTo("C_OWNER");
        assertThat(signed.at("/signer")).isEqualTo("Owner");
        assertThat(signed.at("/recorder")).isEqualTo("Owner");
        assertThat(signed.at("/medium")).isEqualTo("ELECTRONIC");
        assertThat(signed.at("/signedOn")).isEqualTo(AnOrganisation.TODAY.toString());
        assertThat(signed.at("/recordedAt")).isNotEmpty();
        assertThat(signed.at("/version")).isEqualTo("1");
        assertThat(signed.at("/condition")).isEqualTo("VALID");
        assertThat(signed.at("/comment")).isEqualTo("agreed");
        assertThat(signed.at("/files/0/name")).isEqualTo("list.pdf");
        assertThat(signed.body().at("/scan").isNull()).isTrue();
    }

    @Test
    public void shouldRecordPaperWithItsScan() {
        desk.confirmed().world.files().with(777, "scan.png");
        Asked signed = sign("pm", "{\"memberId\": 2, \"role\": \"C_OWNER\", \"kind\": \"SIGN\", \"medium\": \"PAPER\", "
                + "\"signedOn\": \"2026-03-01\", \"evidenceAttachmentId\": 777, \"result\": \"SIGNED\"}");
        assertThat(signed.at("/signer")).isEqualTo("Owner");
        assertThat(signed.at("/recorder")).isEqualTo("Pm");
        assertThat(signed.at("/medium")).isEqualTo("PAPER");
        assertThat(signed.at("/signedOn")).isEqualTo("2026-03-01");
        assertThat(signed.at("/scan/name")).isEqualTo("scan.png");
    }

    @Test
    public void shouldListSignaturesUnderTheirIds() {
        desk.confirmed().signedBy("owner").signedBy("pm");
        Asked shown = show("cpm");
        assertThat(shown.at("/signed")).isEqualTo("true");
        assertThat(shown.body().at("/signoffs").findValuesAsText("id"))
                .containsExactly(desk.issueKey() + ".3", desk.issueKey() + ".4");
        assertThat(shown.body().at("/openSigners")).isEmpty();
    }

    @Test
    public void shouldRefuseValuesThatAreNone() {
        desk.confirmed();
        assertThat(field("{\"kind\": \"WAX\"}")).containsExactly("kind");
        assertThat(field("{\"medium\": \"TELEX\"}")).containsExactly("medium");
        assertThat(field("{\"signedOn\": \"yesterday\"}")).containsExactly("signedOn");
        assertThat(field("{\"result\": \"MAYBE\"}")).containsExactly("result");
        assertThat(field("{\"memberId\": 99, \"medium\": \"PAPER\"}")).containsExactly("memberId");
    }

    @Test
    public void shouldTakeABlankDayForToday() {
        desk.confirmed();
        assertThat(sign("owner", "{\"signedOn\": \" \"}").at("/signedOn")).isEqualTo(AnOrganisation.TODAY.toString());
    }

    @Test
    public void shouldWantTheSignerToHaveSeenTheStateThatHeSigns() {
        String seen = desk.delivered().seenBy("owner");
        desk.world.deliverables().take(desk.open("cpm"), Act.CONFIRM, "");
        desk.open("owner");
        assertThat(refusal(() -> resource().sign(desk.issueKey(), seen, "{}")).kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(refusal(() -> resource().sign(desk.issueKey(), null, "{}")).kind())
                .isEqualTo(Refusal.Kind.PRECONDITION_REQUIRED);
    }

    @Test
    public void shouldTakeASignatureBack() {
        desk.confirmed().signedBy("owner");
        Asked after = revoke("owner", desk.issueKey() + ".3", "{\"reason\": \"by mistake\"}");
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.at("/signoffs/0/condition")).isEqualTo("REVOKED");
        assertThat(after.tag()).isEqualTo(show("owner").tag());
        assertThat(desk.world.journal().entries()).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.SIGNATURE_REVOKED);
            assertThat(entry.text("reason")).isEqualTo("by mistake");
        });
    }

    @Test
    public void shouldNotKnowWhatIsNoSignature() {
        desk.confirmed().signedBy("owner");
        for (String id : new String[] {"3", desk.issueKey(), desk.issueKey() + ".", desk.issueKey() + ".x",
                desk.issueKey() + ".1234567890123456", desk.issueKey() + ".99"}) {
            assertThat(refusal(() -> revoke("owner", id, "{\"reason\": \"x\"}")).kind()).as(id)
                    .isEqualTo(Refusal.Kind.NOT_FOUND);
        }
    }

    @Test
    public void shouldWantAReasonForARevocation() {
        desk.confirmed().signedBy("owner");
        assertThat(refusal(() -> revoke("owner", desk.issueKey() + ".3", "{}")).fields()).containsOnlyKeys("reason");
    }

    private Asked show(String user) {
        desk.open(user);
        return Asked.of(resource().show(desk.world.deliverable(DeliverableDesk.CODE).issue().key()));
    }

    private Asked sign(String user, String body) {
        String key = desk.issueKey();
        String seen = desk.seenBy(user);
        return Asked.of(resource().sign(key, seen, body));
    }

    private Asked revoke(String user, String id, String body) {
        String seen = desk.seenBy(user);
        return Asked.of(new RevocationResource(desk.world.deliverableCases(), seen(), desk.world.deliverables(),
                desk.tags(),
                new Json(), Asked.answers()).revoke(id, seen, body));
    }

    private Iterable<String> field(String body) {
        return refusal(() -> sign("owner", body)).fields().keySet();
    }

    private SignoffsResource resource() {
        return new SignoffsResource(desk.world.deliverableCases(), seen(), desk.world.deliverables(), desk.tags(),
                new Json(),
                Asked.answers());
    }

    private SeenDeliverable seen() {
        return new SeenDeliverable(desk.world.deliverableCases(), desk.tags());
    }

    private static Refusal refusal(ThrowingCallable request) {
        return catchThrowableOfType(Refusal.class, request);
    }
}
