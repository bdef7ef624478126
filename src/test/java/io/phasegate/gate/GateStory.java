package io.phasegate.gate;

import io.phasegate.gate.model.DecisionKind;
import io.phasegate.gate.model.GateSubject;
import io.phasegate.journal.FakeJournal;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import java.util.List;
import java.util.Map;

/** What happened at the gates, written straight into a journal. */
public final class GateStory {
    private final FakeJournal journal;

    public GateStory(FakeJournal journal) {
        this.journal = journal;
    }

    public GateStory started(String phase) {
        return write(EntryKind.PHASE_STARTED, GateSubject.phase(phase), "person-v", Map.of("phase", phase));
    }

    public GateStory submitted(String gate) {
        return write(EntryKind.GATE_SUBMITTED, GateSubject.gate(gate), "person-v", Map.of("gate", gate));
    }

    public GateStory decided(String gate, int round, String role, DecisionKind kind, String personId) {
        return write(EntryKind.GATE_DECIDED, GateSubject.gate(gate), personId, Map.of("gate", gate, "round", round,
                "role", role, "decision", kind.name(), "remark", "", "conditions", List.of()));
    }

    public GateStory conditional(String gate, String role, String conditionId) {
        return write(EntryKind.GATE_DECIDED, GateSubject.gate(gate), "person-1", Map.of("gate", gate, "round", 1,
                "role", role, "decision", "CONDITIONAL_GO", "remark", "", "conditions",
                List.of(Map.of("id", conditionId,
                        "text", "Train the night shift", "owner", "person-2", "due", "2026-04-01"))));
    }

    public GateStory closed(String gate, String conditionId) {
        return write(EntryKind.CONDITION_CLOSED, GateSubject.gate(gate), "person-1", Map.of("condition", conditionId,
                "remark", "done"));
    }

    public GateStory reopened(String gate) {
        return write(EntryKind.GATE_REOPENED, GateSubject.gate(gate), "person-1",
                Map.of("gate", gate, "reason", "again"));
    }

    public GateStory ticked(String gate, String criterion) {
        return write(EntryKind.CRITERION_TICKED, GateSubject.criterion(gate, criterion), "person-v",
                Map.of("role", "V_PM"));
    }

    public GateStory unticked(String gate, String criterion) {
        return write(EntryKind.CRITERION_UNTICKED, GateSubject.criterion(gate, criterion), "person-v",
                Map.of("role", "V_PM"));
    }

    public GateStory waived(String gate, String criterion, String expiresOn) {
        return write(EntryKind.CRITERION_WAIVED, GateSubject.criterion(gate, criterion), "person-1",
                Map.of("role", "C_TOP", "reason", "later", "expiresOn", expiresOn));
    }

    /** Started, submitted and passed by both deciders. */
    public GateStory passed(String phase, String gate) {
        return started(phase).submitted(gate).decided(gate, 1, "C_TOP", DecisionKind.GO, "person-1")
                .decided(gate, 1, "V_PM", DecisionKind.GO, "person-2");
    }

    private GateStory write(EntryKind kind, String subject, String personId, Map<String, Object> data) {
        journal.with(Stream.SHARED, kind, subject, personId, data);
        return this;
    }
}
