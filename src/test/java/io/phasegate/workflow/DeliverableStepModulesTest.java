package io.phasegate.workflow;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.VENDOR;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import io.phasegate.deliverable.SignatureInput;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AWorld;
import io.phasegate.journal.model.EntryKind;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class DeliverableStepModulesTest {
    private final AWorld world = new AWorld(AMethod.aMethod().with(aDeliverable().signedBy(OWNER, VENDOR).build()));
    private final ARun run = new ARun(world, "PP-003-01");

    @Test
    public void shouldOfferAStepToItsRoleOnly() throws WorkflowException {
        assertThat(run.shown("author", "submit", "FIRST_REVIEW", "")).isTrue();
        assertThat(run.shown("owner", "submit", "FIRST_REVIEW", "")).isFalse();
        assertThat(run.shown("pm", "review", "SECOND_REVIEW", "accept")).isTrue();
        assertThat(run.shown("pm", "review", "FIRST_REVIEW", "accept")).isFalse();
    }

    @Test
    public void shouldWriteTheJournalOnceHoweverOftenTheTransitionRuns() throws WorkflowException {
        run.executed("author", "submit", "FIRST_REVIEW", "");
        run.executed("author", "submit", "FIRST_REVIEW", "");
        assertThat(world.journal().entries()).hasSize(1);
    }

    @Test
    public void shouldRefuseDeliveryBeforeTheReviewsWithEveryReason() {
        InvalidInputException refusal = run.refusal("author", "deliver", "DELIVERED", "");
        assertThat(refusal.getGenericErrors()).hasSize(2);
    }

    @Test
    public void shouldNotRefuseWhatTheJournalHasAlready() throws WorkflowException {
        run.executed("author", "submit", "FIRST_REVIEW", "");
        assertThatCode(() -> run.validated("author", "submit", "FIRST_REVIEW", "")).doesNotThrowAnyException();
    }

    @Test
    public void shouldHideTheStepAndRefuseItWithAReferenceWhenTheHostFails() throws WorkflowException {
        run.failing();
        assertThat(run.shown("author", "submit", "FIRST_REVIEW", "")).isFalse();
        assertThat(errors(run.refusal("author", "submit", "FIRST_REVIEW", ""))).singleElement().asString()
                .containsPattern("[0-9a-f]{8}-[0-9a-f]{4}").doesNotContain("inside");
        assertThat(catchThrowableOfType(InvalidInputException.class,
                () -> run.executed("author", "submit", "FIRST_REVIEW", "")).getGenericErrors()).hasSize(1);
    }

    @Test
    public void shouldWantTheReasonFromTheComment() throws WorkflowException {
        run.executed("author", "submit", "FIRST_REVIEW", "");
        assertThat(errors(run.refusal("pm", "review", "DRAFTING", "return"))).hasSize(1);
        run.commenting("names missing").executed("pm", "review", "DRAFTING", "return");
        assertThat(world.journal().entries()).last().satisfies(entry ->
                assertThat(entry.text("reason")).isEqualTo("names missing"));
    }

    @Test
    public void shouldKeepTheCommentOfAReviewInsideTheVendor() throws WorkflowException {
        run.executed("author", "submit", "FIRST_REVIEW", "");
        assertThat(run.readersOfComment()).isEmpty();
        run.commenting("names missing").executed("pm", "review", "DRAFTING", "return");
        assertThat(run.readersOfComment()).isEqualTo("10100");
    }

    @Test
    public void shouldSayWhoElseHasToSignAndRecordNothing() throws WorkflowException {
        confirmed();
        assertThat(errors(run.refusal("owner", "sign", "SIGNED", ""))).singleElement().asString().contains("role V_PM");
        assertThat(world.journal().entries()).noneMatch(entry -> entry.kind() == EntryKind.DELIVERABLE_SIGNED);
    }

    @Test
    public void shouldSignByTransitionWhenItIsTheLastSignature() throws WorkflowException {
        confirmed();
        world.deliverables().sign(world.as("owner").deliverable("PP-003-01"),
                SignatureInput.electronic());
        run.validated("pm", "sign", "SIGNED", "");
        run.executed("pm", "sign", "SIGNED", "");
        assertThat(world.deliverable("PP-003-01").state().signed()).isTrue();
    }

    @Test
    public void shouldFailTheTransitionWhenSomebodyWasFirst() {
        world.journal().claimed("submit:pp-003-01:v1:1", EntryKind.DELIVERABLE_SUBMITTED, "person-1", Map.of());
        InvalidInputException lost = catchThrowableOfType(InvalidInputException.class,
                () -> run.executed("author", "submit", "FIRST_REVIEW", ""));
        assertThat(errors(lost)).singleElement().asString().contains("Top");
    }

    @Test
    public void shouldDoNothingWhileTheStatusOnlyFollows() throws WorkflowException {
        run.following().executed("author", "submit", "FIRST_REVIEW", "");
        assertThat(world.journal().entries()).isEmpty();
    }

    @Test
    public void shouldReadTheJournalOnceForAllConditionsOfOneView() throws WorkflowException {
        run.shown("author", "submit", "FIRST_REVIEW", "");
        int before = world.journal().readings();
        run.shownAgain("deliver", "DELIVERED", "");
        assertThat(world.journal().readings()).isEqualTo(before);
    }

    private void confirmed() throws WorkflowException {
        world.files().with(501, "list.pdf");
        run.executed("author", "submit", "FIRST_REVIEW", "");
        run.executed("pm", "review", "SECOND_REVIEW", "accept");
        run.executed("office", "review", "SECOND_REVIEW", "accept");
        run.executed("author", "deliver", "DELIVERED", "");
        run.executed("cpm", "confirm", "CONFIRMED", "");
    }

    private static List<?> errors(InvalidInputException refusal) {
        return List.copyOf(refusal.getGenericErrors());
    }
}
