package io.phasegate.gate.model;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static io.phasegate.gate.AMethod.aMethod;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.deliverable.DeliverableStory;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AProject;
import io.phasegate.journal.FakeJournal;
import io.phasegate.language.model.Message;
import java.util.List;
import org.junit.Test;

/** Criteria that want documents reviewed, delivered, archived, or signed in an order. */
public class DocumentCriteriaTest {
    private final FakeJournal journal = new FakeJournal();
    private final DeliverableDefinition first = aDeliverable("D-1").reviewedBy("V_PM").signedBy(OWNER).build();
    private final DeliverableDefinition second = aDeliverable("D-2").reviewedBy("V_PM").signedBy(OWNER).build();

    @Test
    public void shouldWantTheVendorsReviewAndNoMore() {
        AMethod method = aMethod().with(first).demanding("r", "DELIVERABLE_REVIEWED", "deliverable", "D-1");
        DeliverableStory story = new DeliverableStory(first, journal).submitted();
        assertThat(result(method).result()).isEqualTo(Result.UNSATISFIED);
        story.accepted(1);
        assertThat(result(method).result()).isEqualTo(Result.SATISFIED);
    }

    @Test
    public void shouldTakeWhatNobodyReviewsAsReviewedOnceItIsDelivered() {
        DeliverableDefinition plain = aDeliverable("D-3").reviewedBy().build();
        AMethod method = aMethod().with(plain).demanding("r", "DELIVERABLE_REVIEWED", "deliverable", "D-3");
        assertThat(result(method).result()).isEqualTo(Result.UNSATISFIED);
        new DeliverableStory(plain, journal).delivered();
        assertThat(result(method).result()).isEqualTo(Result.SATISFIED);
    }

    @Test
    public void shouldWantADeliveryWhoseFilesAreStillThere() {
        AMethod method = aMethod().with(first).demanding("d", "DELIVERABLE_DELIVERED", "deliverable", "D-1");
        new DeliverableStory(first, journal).submitted().accepted(1);
        assertThat(result(method).result()).isEqualTo(Result.UNSATISFIED);
        new DeliverableStory(first, journal).delivered();
        assertThat(result(method).result()).isEqualTo(Result.SATISFIED);
        assertThat(of(project(method).fileGone(501)).result()).isEqualTo(Result.UNSATISFIED);
    }

    @Test
    public void shouldSayWhoHasToArchiveWhatIsComplete() {
        AMethod method = aMethod().with(first).demanding("a", "DELIVERABLE_ARCHIVED", "deliverable", "D-1");
        DeliverableStory story = new DeliverableStory(first, journal).delivered().confirmed();
        assertThat(keys(result(method))).containsExactly("phasegate.gate.reason.not.signed");
        story.signed(OWNER, "person-o");
        assertThat(keys(result(method))).containsExactly("phasegate.gate.reason.not.archived.by");
        story.archived();
        assertThat(result(method).result()).isEqualTo(Result.SATISFIED);
    }

    /** R146. */
    @Test
    public void shouldWantEveryMandatoryDeliverableArchivedOrWaived() {
        AMethod method = aMethod().with(first).with(second).demanding("all", "ALL_ARCHIVED");
        assertThat(result(method).reasons()).extracting(reason -> reason.text().arguments().get(0))
                .containsExactly("D-1", "D-2");
        new DeliverableStory(first, journal).delivered().confirmed().signed(OWNER, "person-o").archived();
        assertThat(result(method).reasons()).extracting(reason -> reason.text().arguments().get(0))
                .containsExactly("D-2");
        new DeliverableStory(second, journal).waived();
        assertThat(result(method).result()).isEqualTo(Result.SATISFIED);
    }

    @Test
    public void shouldTellTheCustomerNothingOfInternalDocumentsThatAreNotArchived() {
        AMethod method = aMethod().with(aDeliverable("SECRET-1").internal().build())
                .with(aDeliverable("SECRET-2").internal().build())
                .demanding("all", "ALL_ARCHIVED");
        CriterionResult open = result(method);
        assertThat(open.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.text().arguments()).containsExactly("SECRET-1, SECRET-2");
            assertThat(reason.issueKey()).isEmpty();
        });
        assertThat(open.seenByCustomer().reasons()).singleElement().extracting(Reason::text)
                .isEqualTo(Message.of("phasegate.gate.vendor.open.points"));
    }

    /** R63. */
    @Test
    public void shouldPassAcceptancesOnlyInTheirOrder() {
        AMethod method = aMethod().with(first).with(second)
                .demanding("o", "SIGNED_IN_ORDER", "deliverables", "D-1,D-2");
        assertThat(keys(result(method))).containsOnly("phasegate.gate.reason.at.step");
        sign(first);
        assertThat(keys(result(method))).containsExactly("phasegate.gate.reason.at.step");
        sign(second);
        assertThat(result(method).result()).isEqualTo(Result.SATISFIED);
    }

    /** R63. */
    @Test
    public void shouldNameTheAcceptanceThatWasSignedTooEarly() {
        AMethod method = aMethod().with(first).with(second)
                .demanding("o", "SIGNED_IN_ORDER", "deliverables", "D-1,D-2");
        sign(second);
        assertThat(keys(result(method))).contains("phasegate.gate.reason.signed.early");
        sign(first);
        assertThat(result(method).reasons()).singleElement().satisfies(reason ->
                assertThat(reason.text().arguments()).startsWith("D-2").contains("D-1"));
    }

    @Test
    public void shouldPassOverAWaivedAcceptance() {
        AMethod method = aMethod().with(first).with(second)
                .demanding("o", "SIGNED_IN_ORDER", "deliverables", "D-1,D-2");
        new DeliverableStory(first, journal).waived();
        sign(second);
        assertThat(result(method).result()).isEqualTo(Result.SATISFIED);
    }

    @Test
    public void shouldCallAnAcceptanceThatThePlanDoesNotKnowAnError() {
        AMethod method = aMethod().with(first).demanding("o", "SIGNED_IN_ORDER", "deliverables", "D-1,D-9");
        assertThat(result(method).result()).isEqualTo(Result.ERROR);
    }

    private void sign(DeliverableDefinition definition) {
        new DeliverableStory(definition, journal).delivered().confirmed().signed(OWNER, "person-o");
    }

    private AProject project(AMethod method) {
        return new AProject(method.build(), journal);
    }

    private CriterionResult result(AMethod method) {
        return of(project(method));
    }

    private static CriterionResult of(AProject project) {
        GateFacts facts = project.facts();
        return new ReadinessCheck(facts).of(facts.method().gate("GZ-G1").orElseThrow()).criteria().get(0);
    }

    private static List<String> keys(CriterionResult result) {
        return result.reasons().stream().map(reason -> reason.text().key()).toList();
    }
}
