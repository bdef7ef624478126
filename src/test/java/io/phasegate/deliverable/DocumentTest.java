package io.phasegate.deliverable;

import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.phasegate.deliverable.model.Act;
import io.phasegate.deliverable.model.Distribution;
import io.phasegate.deliverable.model.DocumentForm;
import io.phasegate.deliverable.model.Medium;
import io.phasegate.deliverable.model.Step;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

/** Form, checklist and copies of a document by the commands. */
public class DocumentTest {
    private final DeliverableDesk desk = new DeliverableDesk(aDeliverable().withForm().sentTo("V_OFFICE", "C_OWNER"));

    private void fill(String user, String key, String value, Integer... ticked) {
        desk.world.documentForms().fill(desk.open(user),
                new FormInput(Map.of(key, value), Optional.of(List.of(ticked))));
    }

    private void handOut(String user, String recipient) {
        desk.world.copies().handOut(desk.open(user), recipient, Medium.PAPER);
    }

    private static Refusal refused(ThrowingCallable command) {
        return catchThrowableOfType(command, Refusal.class);
    }

    @Test
    public void r83ShouldNotLeaveDraftingBeforeEveryNeededFieldIsFilled() {
        Refusal refusal = refused(desk::submitted);
        assertThat(refusal.messages()).containsExactly(Message.of("phasegate.deliverable.refused.field",
                DeliverableDesk.CODE,
                new Text("范围", "Scope")));
        fill("author", "scope", "all sites");
        assertThat(desk.submitted().open("author").state().step()).isEqualTo(Step.FIRST_REVIEW);
    }

    @Test
    public void r83ShouldHoldForTheDeliveryOfWhatNobodyReviews() {
        DeliverableDesk plain = new DeliverableDesk(aDeliverable().withForm().reviewedBy());
        assertThat(refused(() -> plain.world.deliverables().deliver(plain.open("author"))).messages())
                .extracting(Message::key)
                .contains("phasegate.deliverable.refused.field");
    }

    @Test
    public void shouldKeepWhatIsLeftOutAndTakeAwayWhatIsEmpty() {
        fill("author", "scope", " all sites ", 1);
        desk.world.documentForms().fill(desk.open("author"), new FormInput(Map.of("note", "later"), Optional.empty()));
        assertThat(desk.open("pm").form().values()).isEqualTo(Map.of("scope", "all sites", "note", "later"));
        assertThat(desk.open("pm").form().incomplete(desk.open("pm").definition()))
                .containsExactly(new Text("二", "Two"));
        fill("author", "scope", "");
        assertThat(desk.open("pm").form().values()).containsOnlyKeys("note");
    }

    @Test
    public void shouldWriteNothingForTheSameAgain() {
        fill("author", "scope", "all sites");
        fill("author", "scope", "all sites");
        assertThat(desk.world.journal().read(1).of(EntryKind.DOCUMENT_FILLED)).hasSize(1);
    }

    @Test
    public void shouldNameEveryFieldAndPointThatIsNotThere() {
        FormInput wrong = new FormInput(Map.of("nonsense", "x", "note", "n".repeat(4001)), Optional.of(List.of(0, 3)));
        assertThat(refused(() -> desk.world.documentForms().fill(desk.open("author"), wrong)).fields())
                .containsOnlyKeys("fields.nonsense", "fields.note", "ticked");
    }

    @Test
    public void shouldBeFilledInByItsAuthorsWhileItIsDrafted() {
        assertThat(refused(() -> fill("cpm", "scope", "x")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        fill("author", "scope", "all sites");
        desk.submitted();
        assertThat(refused(() -> fill("author", "scope", "other")).messages()).extracting(Message::key)
                .containsExactly("phasegate.deliverable.refused.form.closed");
    }

    @Test
    public void shouldRefuseWhoWouldOverwriteWhatAnotherFilledIn() {
        DeliverableCase seen = desk.open("author");
        fill("author", "scope", "all sites");
        assertThat(refused(() -> desk.world.documentForms()
                .fill(seen, new FormInput(Map.of("scope", "one"), Optional.empty())))
                .messages()).containsExactly(DocumentForms.CHANGED);
    }

    @Test
    public void r69ShouldReportRowsThatAreNotCheckableAndLetThemGo() {
        DeliverableDesk plan = new DeliverableDesk(aDeliverable().withTable());
        plan.world.documentForms().fill(plan.open("author"),
                rows(Map.of("what", "Train"), Map.of("what", " ", "result", "x"), Map.of()));
        DeliverableCase open = plan.submitted().open("author");
        assertThat(open.form().rows()).containsExactly(Map.of("what", "Train"), Map.of("result", "x"));
        assertThat(open.form().rows()).extracting(row -> DocumentForm.lacking(open.definition(), row).size())
                .containsExactly(0, 1);
    }

    @Test
    public void shouldTakeRowsOnlyWhereTheFormIsATable() {
        assertThat(refused(() -> desk.world.documentForms().fill(desk.open("author"), rows(Map.of("scope", "x"))))
                .fields())
                .containsOnlyKeys("rows[0].scope");
    }

    @SafeVarargs
    private static FormInput rows(Map<String, String>... rows) {
        return new FormInput(Map.of(), Optional.empty(), Optional.of(List.of(rows)));
    }

    @Test
    public void shouldNameTheContentsThatWereDelivered() {
        fill("author", "scope", "all sites");
        String hash = desk.delivered().open("author").form().hash();
        assertThat(desk.world.journal().read(1).of(EntryKind.DELIVERABLE_DELIVERED).get(0).text("form"))
                .isEqualTo(hash);
    }

    @Test
    public void r80ShouldRecordEachCopyOnceForEachVersion() {
        fill("author", "scope", "all sites");
        assertThat(refused(() -> handOut("author", "C_OWNER")).messages()).extracting(Message::key)
                .containsExactly("phasegate.deliverable.refused.copy.early");
        desk.delivered();
        handOut("author", "C_OWNER");
        assertThat(desk.open("pm").distribution().rows()).extracting(Distribution.Row::role, Distribution.Row::medium)
                .containsExactly(tuple("V_OFFICE", ""),
                        tuple("C_OWNER", "PAPER"));
        assertThat(refused(() -> handOut("pm", "C_OWNER")).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        desk.world.deliverables().take(desk.open("cpm"), Act.OBJECT, "wrong");
        assertThat(desk.open("pm").distribution().open()).containsExactly("V_OFFICE", "C_OWNER");
    }

    @Test
    public void r80ShouldRefuseNobodysRecipientAndWhoHasNothingToDoWithIt() {
        fill("author", "scope", "all sites");
        desk.delivered();
        assertThat(refused(() -> handOut("author", "C_TOP")).fields()).containsOnlyKeys("recipient");
        assertThat(refused(() -> handOut("owner", "C_OWNER")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }
}
