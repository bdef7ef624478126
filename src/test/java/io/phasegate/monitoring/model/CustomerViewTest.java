package io.phasegate.monitoring.model;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static io.phasegate.gate.AMethod.aMethod;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.deliverable.ADeliverable;
import io.phasegate.deliverable.DeliverableStory;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AProject;
import io.phasegate.gate.GateStory;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.journal.FakeJournal;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class CustomerViewTest {
    private final FakeJournal journal = new FakeJournal();
    private final ADeliverable list = aDeliverable();
    private final AMethod method = aMethod().with(list.build())
            .demanding("signed", "DELIVERABLE_SIGNED", "deliverable", "PP-003-01");

    @Test
    public void shouldWaitForNobodyAtTheCustomerWhileTheVendorPrepares() {
        story().submitted();
        assertThat(view().waiting()).isEmpty();
        assertThat(column("phasegate.monitoring.column.preparing")).hasSize(1);
    }

    @Test
    public void shouldWaitForConfirmationOnceDelivered() {
        story().submitted().accepted(1).accepted(2).delivered();
        assertThat(waitingKeys(view())).containsExactly("phasegate.monitoring.waiting.confirm");
    }

    @Test
    public void shouldWaitForTheSignatureOfTheOwnerAndMarkItAsHis() {
        story().delivered().confirmed();
        assertThat(waitingKeys(view("C_OWNER"))).containsExactly("phasegate.monitoring.waiting.sign");
        assertThat(view("C_OWNER").waiting()).allMatch(CustomerView.Waiting::mine);
        assertThat(view("C_PM").waiting()).noneMatch(CustomerView.Waiting::mine);
    }

    @Test
    public void shouldWaitForNothingMoreOnceSigned() {
        story().delivered().confirmed().signed(OWNER, "person-o");
        assertThat(view().waiting()).isEmpty();
    }

    @Test
    public void shouldWaitForTheCustomersDecisionWhenTheGateIsSubmitted() {
        new GateStory(journal).started("GZ-P1").submitted("GZ-G1");
        assertThat(waitingKeys(view("C_TOP"))).containsExactly("phasegate.monitoring.waiting.decide");
    }

    @Test
    public void shouldShowNothingInternalNotEvenACount() {
        method.with(aDeliverable("SECRET").internal().build())
                .demanding("secret", "DELIVERABLE_SIGNED", "deliverable", "SECRET");
        assertThat(view().toString()).doesNotContain("SECRET");
        assertThat(view().next().orElseThrow().vendorHasOpenPoints()).isTrue();
    }

    @Test
    public void shouldNameTheNextGateAndThePhasesInOrder() {
        new GateStory(journal).passed("GZ-P1", "GZ-G1");
        assertThat(view().next().orElseThrow().key()).isEqualTo("GZ-G2");
        assertThat(view().phases()).extracting(CustomerView.PhaseLine::status)
                .containsExactly(PhaseStatus.PASSED, PhaseStatus.NOT_STARTED);
    }

    private DeliverableStory story() {
        return new DeliverableStory(list.build(), journal);
    }

    private CustomerView view(String... roles) {
        return new CustomerViewMaker(new AProject(method.build(), journal).facts(), Set.of(roles)).make();
    }

    private List<CustomerView.Card> column(String nameKey) {
        return view().board().stream().filter(column -> column.name().key().equals(nameKey)).findFirst()
                .orElseThrow().cards();
    }

    private static List<String> waitingKeys(CustomerView view) {
        return view.waiting().stream().map(waiting -> waiting.what().key()).toList();
    }
}
