package io.phasegate.deliverable.web;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.VENDOR;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.blueprint.model.SignKind;
import io.phasegate.deliverable.DeliverableDesk;
import io.phasegate.deliverable.DocumentTag;
import io.phasegate.deliverable.FormInput;
import io.phasegate.deliverable.SignatureInput;
import io.phasegate.deliverable.model.Act;
import io.phasegate.deliverable.model.Medium;
import io.phasegate.deliverable.model.Step;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.organisation.Today;
import io.phasegate.page.Texts;
import io.phasegate.web.Asked;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Test;

/** What each reader of a deliverable's issue is shown and offered. */
public class DeliverablePanelValuesTest {
    private final DeliverableDesk desk = new DeliverableDesk(aDeliverable().waivable().signedBy(OWNER, VENDOR));

    @Test
    public void shouldSayWhatItIsAndHowFarItHasCome() {
        desk.confirmed();
        JsonNode panel = panel("owner");
        assertThat(panel.at("/inPlan").asBoolean()).isTrue();
        assertThat(text(panel, "/issueKey")).isEqualTo(desk.issueKey());
        assertThat(text(panel, "/code")).isEqualTo(DeliverableDesk.CODE);
        assertThat(text(panel, "/name")).isEqualTo("List of members");
        assertThat(text(panel, "/version")).isEqualTo("1");
        assertThat(text(panel, "/step/name")).isEqualTo("Confirmed");
        assertThat(text(panel, "/step/key")).isEqualTo("CONFIRMED");
        assertThat(panel.at("/step/done").asBoolean()).isFalse();
        assertThat(panel.at("/complete").asBoolean()).isFalse();
        assertThat(panel.at("/voided").asBoolean()).isFalse();
        assertThat(text(panel, "/anchor")).hasSize(12);
        assertThat(text(panel, "/tag")).isNotEmpty();
        assertThat(text(panel, "/today")).isEqualTo(AnOrganisation.TODAY.toString());
        assertThat(panel.at("/t").size()).isGreaterThan(20);
    }

    @Test
    public void r18ShouldNameAuthorsReviewersApproverAndCopies() {
        JsonNode panel = panel(new DeliverableDesk(aDeliverable().sentTo("V_PM", "C_OWNER")), "author",
                Optional.empty());
        assertThat(text(panel, "/authors")).isEqualTo("role V_CONSULTANT");
        assertThat(text(panel, "/reviewers")).isEqualTo("role V_PM, role V_OFFICE");
        assertThat(text(panel, "/approvers")).isEqualTo("role C_OWNER");
        assertThat(text(panel, "/copies")).isEqualTo("2");
        assertThat(panel.at("/recipients").findValuesAsText("name")).containsExactly("role V_PM", "role C_OWNER");
    }

    @Test
    public void r84ShouldShowWhichPointsAreThere() {
        DeliverableDesk form = new DeliverableDesk(aDeliverable().withForm());
        form.world.documentForms().fill(form.open("author"),
                new FormInput(Map.of("scope", "all sites"), Optional.of(List.of(2))));
        JsonNode panel = panel(form, "author", Optional.empty());
        assertThat(panel.at("/points").findValuesAsText("ticked")).containsExactly("false", "true");
        assertThat(text(panel, "/pointsDone")).isEqualTo("1");
        assertThat(text(panel, "/fields/0/value")).isEqualTo("all sites");
        assertThat(panel.at("/mayFill").asBoolean()).isTrue();
    }

    @Test
    public void r69ShouldSayWhatARowLacksToBeCheckable() {
        DeliverableDesk plan = new DeliverableDesk(aDeliverable().withTable());
        plan.world.documentForms().fill(plan.open("author"), new FormInput(Map.of(), Optional.empty(),
                Optional.of(List.of(Map.of("what", "Train"), Map.of("result", "x")))));
        JsonNode panel = panel(plan, "author", Optional.empty());
        assertThat(text(panel, "/rows/0/lacks")).isEmpty();
        assertThat(text(panel, "/rows/1/lacks")).isEqualTo("What");
        assertThat(panel.at("/rows/2/filled").asBoolean(true)).isFalse();
    }

    @Test
    public void shouldKeepADraftFromTheCustomerUntilItIsDelivered() {
        DeliverableDesk form = new DeliverableDesk(aDeliverable().withForm());
        form.world.documentForms().fill(form.open("author"),
                new FormInput(Map.of("scope", "all sites"), Optional.empty()));
        assertThat(panel(form, "owner", Optional.empty()).toString()).doesNotContain("all sites");
        form.delivered();
        assertThat(panel(form, "owner", Optional.empty()).toString()).contains("all sites");
    }

    @Test
    public void shouldBeDoneWhenEverybodyHasSigned() {
        desk.confirmed().signedBy("owner").signedBy("pm");
        assertThat(panel("owner").at("/step/done").asBoolean()).isTrue();
        assertThat(panel("owner").at("/complete").asBoolean()).isTrue();
    }

    @Test
    public void shouldTellTheVendorOfItsReviewsAndTheCustomerOnlyOfTheDelivery() {
        desk.delivered();
        assertThat(panel("author").at("/history").findValuesAsText("what"))
                .containsExactly(did("reviewed"), did("reviewed"),
                did("delivered"));
        assertThat(panel("cpm").at("/history").findValuesAsText("what")).containsExactly(did("delivered"));
    }

    @Test
    public void shouldSayWhoDidAStepInWhichRoleAndWhatHeWrote() {
        desk.delivered().world.deliverables().take(desk.open("cpm"), Act.OBJECT, "wrong names");
        JsonNode line = panel("cpm").at("/history/0");
        assertThat(text(line, "/what")).isEqualTo(did("objected"));
        assertThat(text(line, "/version")).isEqualTo("1");
        assertThat(text(line, "/by")).isEqualTo("Cpm");
        assertThat(text(line, "/role")).isEqualTo("role C_PM");
        assertThat(text(line, "/at")).isNotEmpty();
        assertThat(text(line, "/comment")).isEqualTo("wrong names");
        assertThat(text(panel("cpm"), "/version")).isEqualTo("2");
    }

    @Test
    public void shouldTellOfConfirmationArchivingAndWaiver() {
        desk.confirmed().signedBy("owner").signedBy("pm").world.deliverables().take(desk.open("pm"), Act.ARCHIVE, "");
        assertThat(panel("cpm").at("/history").findValuesAsText("what"))
                .containsExactly(did("delivered"), did("confirmed"),
                did("archived"));
        assertThat(panel("cpm").at("/step/done").asBoolean()).isTrue();
        DeliverableDesk waived = new DeliverableDesk(aDeliverable().waivable());
        waived.world.deliverables().take(waived.open("pm"), Act.WAIVE, "not needed");
        assertThat(panel(waived, "cpm", Optional.empty()).at("/history").findValuesAsText("what"))
                .containsExactly(did("waived"));
    }

    @Test
    public void shouldSayThatAStatusAheadHasNoRecordAndOneBehindIsLate() {
        desk.confirmed();
        assertThat(text(panel(desk, "cpm", Optional.of(Step.SIGNED)), "/mismatch")).contains("without record")
                .contains("Signed").contains("Confirmed");
        assertThat(text(panel(desk, "cpm", Optional.of(Step.DELIVERED)), "/mismatch")).contains("lags behind");
        assertThat(text(panel(desk, "cpm", Optional.of(Step.CONFIRMED)), "/mismatch")).isEmpty();
    }

    @Test
    public void shouldNotTellTheCustomerOfALateStatusBeforeTheDelivery() {
        desk.submitted();
        assertThat(text(panel(desk, "cpm", Optional.of(Step.DRAFTING)), "/mismatch")).isEmpty();
        assertThat(text(panel(desk, "pm", Optional.of(Step.DRAFTING)), "/mismatch")).contains("lags behind");
        assertThat(text(panel(desk, "cpm", Optional.of(Step.DELIVERED)), "/mismatch")).contains("without record");
    }

    @Test
    public void shouldShowEachFrozenFile() {
        desk.delivered();
        JsonNode file = panel("cpm").at("/files/0");
        assertThat(text(file, "/id")).isEqualTo("501");
        assertThat(text(file, "/name")).isEqualTo("list.pdf");
        assertThat(text(file, "/size")).isEqualTo("2.0 kB");
        assertThat(text(file, "/short")).isEqualTo(text(file, "/sha256").substring(0, 12));
        assertThat(file.at("/present").asBoolean()).isTrue();
        assertThat(panel("cpm").at("/missing")).isEmpty();
    }

    @Test
    public void shouldNameWhatIsGoneAndCallTheSignatureVoid() {
        desk.confirmed().signedBy("owner").world.files().remove(501);
        JsonNode panel = panel("cpm");
        assertThat(panel.at("/voided").asBoolean()).isTrue();
        assertThat(text(panel, "/missing/0")).isEqualTo("list.pdf");
        assertThat(panel.at("/files/0/present").asBoolean()).isFalse();
        assertThat(text(panel, "/signatures/0/condition")).isEqualTo("VOID");
        assertThat(text(panel, "/signatures/0/conditionName")).isEqualTo("void");
    }

    @Test
    public void shouldShowWhoSignedAndWhoIsStillToSign() {
        desk.confirmed().signedBy("owner");
        JsonNode panel = panel("cpm");
        assertThat(text(panel, "/signatures/0/name")).isEqualTo("Owner");
        assertThat(text(panel, "/signatures/0/role")).isEqualTo("role C_OWNER");
        assertThat(text(panel, "/signatures/0/side")).isEqualTo("customer");
        assertThat(text(panel, "/signatures/0/kind")).isEqualTo("signature");
        assertThat(text(panel, "/signatures/0/on")).isEqualTo(AnOrganisation.TODAY.toString());
        assertThat(text(panel, "/signatures/0/medium")).isEqualTo("ELECTRONIC");
        assertThat(panel.at("/signatures/0/paper").asBoolean()).isFalse();
        assertThat(panel.at("/open").findValuesAsText("role")).containsExactly("role V_PM");
        assertThat(text(panel, "/open/0/side")).isEqualTo("vendor");
    }

    @Test
    public void shouldShowThePaperBehindASignature() {
        desk.confirmed().world.files().with(777, "scan.png");
        desk.world.deliverables().sign(desk.open("pm"), new SignatureInput(OptionalLong.of(2), "C_OWNER",
                Optional.of(SignKind.SIGN), Medium.PAPER, Optional.of(LocalDate.of(2026, 3, 1)), OptionalLong.of(777),
                ""));
        JsonNode signature = panel("cpm").at("/signatures/0");
        assertThat(signature.at("/paper").asBoolean()).isTrue();
        assertThat(text(signature, "/recorder")).isEqualTo("Pm");
        assertThat(text(signature, "/scan")).isEqualTo("scan.png");
        assertThat(text(signature, "/scanSha")).hasSize(64);
        assertThat(text(signature, "/on")).isEqualTo("2026-03-01");
    }

    @Test
    public void shouldOfferTheSignatureToAnOpenSignerOnceItIsDue() {
        desk.delivered();
        assertThat(panel("owner").at("/maySign").asBoolean()).isFalse();
        assertThat(panel("owner").at("/signBlocked")).isNotEmpty();
        assertThat(panel("cpm").at("/signBlocked")).isEmpty();
        desk.world.deliverables().take(desk.open("cpm"), Act.CONFIRM, "");
        assertThat(panel("owner").at("/maySign").asBoolean()).isTrue();
        assertThat(panel("owner").at("/signBlocked")).isEmpty();
        assertThat(panel("cpm").at("/maySign").asBoolean()).isFalse();
    }

    @Test
    public void shouldOfferRevocationOfOnesOwnSignature() {
        desk.confirmed().signedBy("owner");
        assertThat(text(panel("owner"), "/revocable")).isEqualTo(desk.issueKey() + ".3");
        assertThat(text(panel("pm"), "/revocable")).isEmpty();
        assertThat(panel("owner").at("/maySign").asBoolean()).isFalse();
    }

    @Test
    public void shouldOfferNothingOnceItIsArchived() {
        desk.confirmed().signedBy("owner").signedBy("pm").world.deliverables().take(desk.open("pm"), Act.ARCHIVE, "");
        assertThat(text(panel("owner"), "/revocable")).isEmpty();
        assertThat(panel("owner").at("/maySign").asBoolean()).isFalse();
        assertThat(panel("owner").at("/signBlocked")).isEmpty();
    }

    @Test
    public void shouldLetARecorderChooseSignerAndScan() {
        desk.confirmed().world.files().with(777, "scan.png");
        JsonNode panel = panel("author");
        assertThat(panel.at("/mayRecord").asBoolean()).isTrue();
        assertThat(panel.at("/candidates").findValuesAsText("name")).containsExactly("Owner", "Pm");
        assertThat(text(panel, "/candidates/0/memberId")).isEqualTo("2");
        assertThat(text(panel, "/candidates/0/role")).isEqualTo("C_OWNER");
        assertThat(text(panel, "/candidates/0/kind")).isEqualTo("SIGN");
        assertThat(text(panel, "/candidates/0/roleName")).isEqualTo("role C_OWNER");
        assertThat(panel.at("/scans").findValuesAsText("name")).containsExactly("scan.png");
        assertThat(text(panel, "/scans/0/id")).isEqualTo("777");
        assertThat(text(panel, "/scans/0/size")).isEqualTo("2.0 kB");
    }

    @Test
    public void shouldNotOfferARecorderHisOwnSignatureOnPaper() {
        desk.confirmed();
        assertThat(panel("pm").at("/candidates").findValuesAsText("name")).containsExactly("Owner");
    }

    @Test
    public void shouldOfferNoPaperToOthersNorBeforeItIsDue() {
        desk.delivered();
        assertThat(panel("author").at("/mayRecord").asBoolean()).isFalse();
        desk.world.deliverables().take(desk.open("cpm"), Act.CONFIRM, "");
        assertThat(panel("top").at("/mayRecord").asBoolean()).isFalse();
        assertThat(panel("top").at("/scans")).isEmpty();
    }

    @Test
    public void shouldSayThatAnIssueIsInNoPlan() {
        JsonNode panel = Asked.values(values(desk).notInPlan(Locale.ENGLISH));
        assertThat(panel.at("/inPlan").asBoolean(true)).isFalse();
        assertThat(panel.at("/t").size()).isGreaterThan(20);
    }

    private JsonNode panel(String user) {
        return panel(desk, user, Optional.empty());
    }

    private static JsonNode panel(DeliverableDesk desk, String user, Optional<Step> shown) {
        return Asked.values(values(desk).of(desk.open(user), shown));
    }

    private static DeliverablePanelValues values(DeliverableDesk desk) {
        SigningValues signing = new SigningValues(desk.world.signing(), desk.world.revocation(), desk.world.files(),
                Texts.messages());
        Today today = new Today(Clock.systemUTC());
        DocumentValues document = new DocumentValues(desk.world.documentForms(), desk.world.copies(),
                new DocumentTag(desk.tags()),
                Texts.messages(), today);
        return new DeliverablePanelValues(signing, document, desk.tags(), Texts.messages(), today);
    }

    private static String did(String what) {
        return Texts.messages().text(Locale.ENGLISH, "phasegate.deliverable.did." + what);
    }

    private static String text(JsonNode values, String pointer) {
        return values.at(pointer).asText();
    }
}
