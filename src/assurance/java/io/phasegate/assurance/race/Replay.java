package io.phasegate.assurance.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.FileCheck;
import io.phasegate.deliverable.model.Signature;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.gate.model.ReadinessCheck;
import io.phasegate.gate.model.Standing;
import io.phasegate.journal.model.ChainVerifier;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a finished journal from its beginning, and judges each entry by what stood before it. */
final class Replay {
    private final RaceProject project;
    private final Map<String, Long> places;
    private final List<Entry> before = new ArrayList<>();

    /** @param places number of each entry in its project, by `stream:sequence` */
    Replay(RaceProject project, Map<String, Long> places) {
        this.project = project;
        this.places = places;
    }

    void check() {
        ProjectJournal journal = project.world.journal.read(project.id);
        for (Stream stream : Stream.values()) {
            assertThat(ChainVerifier.verify(project.world.journal.links(project.id, stream), Optional.empty()))
                    .isEmpty();
        }
        List<Entry> all = new ArrayList<>(journal.shared());
        all.addAll(journal.internal());
        all.sort((one, other) -> Long.compare(place(one), place(other)));
        assertThat(all.stream().map(this::place)).as("one after the other over both streams").doesNotHaveDuplicates();
        all.forEach(this::next);
    }

    private long place(Entry entry) {
        return places.get(entry.stream() + ":" + entry.sequence());
    }

    private void next(Entry entry) {
        GateFacts facts = facts();
        switch (entry.kind()) {
            case GATE_DECIDED -> decided(entry, facts);
            case GATE_REOPENED -> assertThat(facts.gates().of(project.gate()).standing().isClosed()).isTrue();
            case CRITERION_UNTICKED -> assertThat(facts.gates().of(project.gate()).standing().isClosed()).isFalse();
            case PHASE_STARTED -> assertThat(facts.gates().started(entry.text("phase"))).isEmpty();
            case DELIVERABLE_SIGNED -> assertThat(deliverable(facts).openSigners()).extracting(Signer::role)
                    .contains(entry.text("role"));
            case SIGNATURE_REVOKED -> assertThat(deliverable(facts).signature(Long.parseLong(entry.text("signature")))
                    .orElseThrow().condition()).isNotEqualTo(Signature.Condition.REVOKED);
            default -> assertThat(entry.hash()).isNotEmpty();
        }
        before.add(entry);
    }

    /**
     * No gate is passed over an open mandatory criterion, nobody decides twice, nothing is decided that is not
     * submitted.
     */
    private void decided(Entry entry, GateFacts facts) {
        assertThat(facts.gates().of(project.gate()).standing()).isEqualTo(Standing.SUBMITTED);
        assertThat(facts.gates().of(project.gate()).decisionOf(entry.text("role"))).isEmpty();
        if (DecisionKind.valueOf(entry.text("decision")).passes()) {
            assertThat(new ReadinessCheck(facts).of(project.gate()).blockers()).as("passed over").isEmpty();
        }
    }

    private DeliverableState deliverable(GateFacts facts) {
        return facts.deliverables().find(RaceProject.CODE).orElseThrow();
    }

    private GateFacts facts() {
        ProjectJournal journal = new ProjectJournal(project.id, of(Stream.SHARED), of(Stream.INTERNAL));
        return GateFacts.of(project.world.projects.get(project.id), journal, project.world.organisation.read(journal),
                List.of(), new RaceIssues().facts(project.planIssues()), FileCheck.gone(java.util.Set.of()),
                LocalDate.now());
    }

    private List<Entry> of(Stream stream) {
        return before.stream().filter(entry -> entry.stream() == stream).toList();
    }
}
