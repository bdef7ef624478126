package io.phasegate.gate.model;

import io.phasegate.journal.model.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decisions and their conditions as they stand in the journal. */
final class ConditionData {
    private ConditionData() {
    }

    static Decision decision(Entry entry, Map<String, Condition.Closure> closures) {
        String gate = entry.text("gate");
        List<Condition> conditions = entry.data().get("conditions") instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance)
                .map(data -> condition(gate, (Map<?, ?>) data, closures)).toList()
                : List.of();
        return new Decision(gate, Integer.parseInt(entry.text("round")), entry.text("role"),
                DecisionKind.valueOf(entry.text("decision")), entry.personId(), entry.at(), entry.text("remark"),
                conditions);
    }

    private static Condition condition(String gate, Map<?, ?> data, Map<String, Condition.Closure> closures) {
        String id = String.valueOf(data.get("id"));
        return new Condition(id, gate, String.valueOf(data.get("text")), String.valueOf(data.get("owner")),
                LocalDate.parse(String.valueOf(data.get("due"))), Optional.ofNullable(closures.get(id)));
    }
}
