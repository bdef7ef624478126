package io.phasegate.gate.model;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static io.phasegate.gate.AMethod.aMethod;
import static io.phasegate.organisation.AnOrganisation.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Method;
import io.phasegate.deliverable.DeliverableStory;
import io.phasegate.gate.AProject;
import io.phasegate.gate.GateStory;
import io.phasegate.journal.FakeJournal;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.Test;

/** Whatever is done for a gate, in whatever order: nothing that satisfies a criterion opens another one. */
public class MonotoneVerdictTest {
    private static final int ORDERS = 500;
    private static final long SEED = 20_261_122;

    private final DeliverableDefinition first = aDeliverable("D-1").reviewedBy("V_PM").signedBy(OWNER).build();
    private final DeliverableDefinition second = aDeliverable("D-2").reviewedBy("V_PM").signedBy(OWNER).build();
    private final Method method = aMethod().with(first).with(second).withMeeting("KICK", DocNature.EXTERNAL)
            .withTraining("T-1")
            .withPayment("PAY-1").demanding("reviewed", "DELIVERABLE_REVIEWED", "deliverable", "D-1")
            .demanding("signed", "DELIVERABLE_SIGNED", "deliverable", "D-2")
            .demanding("order", "SIGNED_IN_ORDER", "deliverables", "D-1,D-2").demanding("archived", "ALL_ARCHIVED")
            .demanding("manual", "MANUAL").demanding("survey", "PER_DEPARTMENT")
            .demanding("paid", "PAYMENT_RECEIVED", "payment", "PAY-1")
            .demanding("held", "MEETING_HELD", "meeting", "KICK")
            .demanding("minutes", "MINUTES_SIGNED", "meeting", "KICK").demanding("trained", "TRAINING_DONE").build();

    @Test
    public void shouldNeverOpenACriterionByWhatSatisfiesAnother() {
        Random chance = new Random(SEED);
        for (int order = 0; order < ORDERS; order++) {
            List<Consumer<FakeJournal>> acts = acts();
            Collections.shuffle(acts, chance);
            FakeJournal journal = new FakeJournal();
            Set<String> before = blocking(journal);
            for (Consumer<FakeJournal> act : acts) {
                act.accept(journal);
                Set<String> after = blocking(journal);
                assertThat(before).containsAll(after);
                before = after;
            }
            assertThat(before).isSubsetOf("order");
        }
    }

    private Set<String> blocking(FakeJournal journal) {
        GateFacts facts = new AProject(method, journal)
                .with(anOrganisation().department(7, "Finance").department(8, "Stock")).facts();
        return new ReadinessCheck(facts).of(method.gate("GZ-G1").orElseThrow()).blockers().stream()
                .map(CriterionResult::key)
                .collect(Collectors.toSet());
    }

    private List<Consumer<FakeJournal>> acts() {
        List<Consumer<FakeJournal>> acts = new ArrayList<>();
        List.of(first,
                second).forEach(one -> acts.add(journal -> new DeliverableStory(one, journal).submitted().accepted(1)
                .delivered().confirmed().signed(OWNER, "person-o").archived()));
        List.of("manual", "survey:7", "survey:8")
                .forEach(key -> acts.add(journal -> new GateStory(journal).ticked("GZ-G1", key)));
        acts.add(journal -> happened(journal, EntryKind.PAYMENT_RECEIVED, "payment:PAY-1", Map.of()));
        acts.add(journal -> {
            happened(journal, EntryKind.MEETING_HELD, "meeting:KICK", Map.of());
            List.of("VENDOR", "CUSTOMER").forEach(side ->
                    happened(journal, EntryKind.MINUTES_SIGNED, "meeting:KICK", Map.of("side", side)));
        });
        acts.add(journal -> happened(journal, EntryKind.TRAINING_DONE, "training:T-1", Map.of()));
        return acts;
    }

    private static void happened(FakeJournal journal, EntryKind kind, String subject, Map<String, Object> data) {
        journal.with(Stream.SHARED, kind, subject, "person-1", data);
    }
}
