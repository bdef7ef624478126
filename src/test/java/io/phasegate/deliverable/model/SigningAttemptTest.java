package io.phasegate.deliverable.model;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.VENDOR;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.DeliverableStory;
import io.phasegate.gate.AMethod;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.AnOrganisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class SigningAttemptTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Actor OWNER_PERSON = new Actor("person-o", Map.of("C_OWNER", Side.CUSTOMER));
    private static final Actor RECORDER = new Actor("person-v", Map.of("V_PM", Side.VENDOR));
    private static final Optional<FrozenFile> SCAN = Optional.of(DeliverableStory.SCAN);

    private final DeliverableStory story = DeliverableStory.of(aDeliverable().signedBy(OWNER, VENDOR)).delivered()
            .confirmed();

    @Test
    public void shouldAcceptTheSignerHimself() {
        assertThat(electronic(OWNER_PERSON, OWNER_PERSON, OWNER)).isEmpty();
    }

    @Test
    public void shouldRefuseWhoDoesNotHoldTheRole() {
        assertThat(electronic(RECORDER, RECORDER, OWNER)).containsExactly("phasegate.deliverable.refused.signer.role");
    }

    @Test
    public void shouldRefuseASignatureInTheNameOfAnother() {
        assertThat(electronic(OWNER_PERSON, RECORDER, OWNER))
                .containsExactly("phasegate.deliverable.refused.electronic.other");
    }

    @Test
    public void shouldRefuseASecondSignatureInTheSameRole() {
        story.signed(OWNER, "person-o");
        assertThat(electronic(OWNER_PERSON, OWNER_PERSON, OWNER))
                .containsExactly("phasegate.deliverable.refused.signed.already");
    }

    @Test
    public void shouldRefuseOnePersonForBothSides() {
        Actor both = new Actor("person-o", Map.of("C_OWNER", Side.CUSTOMER, "V_PM", Side.VENDOR));
        story.signed(OWNER, "person-o");
        assertThat(electronic(both, both, VENDOR)).containsExactly("phasegate.deliverable.refused.both.sides");
    }

    @Test
    public void shouldRefuseBeforeTheCustomerHasConfirmed() {
        DeliverableState state = DeliverableStory.of(aDeliverable()).delivered().state();
        assertThat(keys(attempt(state, OWNER_PERSON, OWNER_PERSON, OWNER, Medium.ELECTRONIC, Optional.empty())))
                .containsExactly("phasegate.deliverable.refused.not.due");
    }

    @Test
    public void shouldAcceptPaperWithScanFromAnotherPerson() {
        assertThat(paper(OWNER_PERSON, RECORDER, SCAN)).isEmpty();
    }

    @Test
    public void shouldRefusePaperWithoutScanAndRecordedByTheSignerAtOnce() {
        assertThat(paper(OWNER_PERSON, OWNER_PERSON, Optional.empty())).containsExactly(
                "phasegate.deliverable.refused.paper.self", "phasegate.deliverable.refused.scan");
    }

    @Test
    public void shouldRefusePaperRecordedByAnyMember() {
        Actor keyUser = new Actor("person-k", Map.of("C_TOP", Side.CUSTOMER));
        assertThat(paper(OWNER_PERSON, keyUser, SCAN)).contains("phasegate.deliverable.refused.role");
    }

    @Test
    public void shouldRefuseADateAhead() {
        SigningAttempt attempt = new SigningAttempt(story.state(), AMethod.aMethod().build(), OWNER_PERSON, RECORDER,
                OWNER,
                Medium.PAPER, TODAY.plusDays(1), TODAY, SCAN, names());
        assertThat(keys(attempt)).containsExactly("phasegate.deliverable.refused.future");
    }

    @Test
    public void shouldCountARoundForEachRevokedSignature() {
        story.signed(OWNER, "person-o");
        story.revoked(story.state().signatures().get(0).sequence());
        assertThat(attempt(story.state(), OWNER_PERSON, OWNER_PERSON, OWNER, Medium.ELECTRONIC, Optional.empty())
                .round())
                .isEqualTo(2);
    }

    @Test
    public void shouldCountRoundsOfEachSignerForItself() {
        story.signed(OWNER, "person-o");
        assertThat(attempt(story.state(), RECORDER, RECORDER, VENDOR, Medium.ELECTRONIC, Optional.empty()).round())
                .isEqualTo(1);
    }

    private List<String> electronic(Actor signer, Actor recorder, Signer as) {
        return keys(attempt(story.state(), signer, recorder, as, Medium.ELECTRONIC, Optional.empty()));
    }

    private List<String> paper(Actor signer, Actor recorder, Optional<FrozenFile> scan) {
        return keys(attempt(story.state(), signer, recorder, OWNER, Medium.PAPER, scan));
    }

    private static SigningAttempt attempt(DeliverableState state, Actor signer, Actor recorder, Signer as,
            Medium medium,
            Optional<FrozenFile> scan) {
        return new SigningAttempt(state, AMethod.aMethod().build(), signer, recorder, as, medium, TODAY, TODAY, scan,
                names());
    }

    private static PersonNames names() {
        return PersonNames.of(AnOrganisation.anOrganisation().customer("Li").build());
    }

    private static List<String> keys(SigningAttempt attempt) {
        return attempt.ruling().messages().stream().map(Message::key).toList();
    }
}
