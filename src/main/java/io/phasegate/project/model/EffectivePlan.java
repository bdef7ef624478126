package io.phasegate.project.model;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.language.model.Text;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The stored plan as the method has it now: items that it does not know are left out, the others have its names. The
 * rows themselves stay, so nothing is lost when an update is undone.
 */
public final class EffectivePlan {
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Integer> phases = new HashMap<>();

    public EffectivePlan(Method method) {
        IntStream.range(0, method.phases().size()).forEach(i -> phases.put(method.phases().get(i).key(), i));
        method.phases().forEach(this::add);
        method.tasks().forEach(one -> add("task", one.key(), new Known(one.phase(), one.name(), one.nature(), true)));
        method.deliverables().forEach(one -> add("deliverable", one.code(),
                new Known(one.phase(), one.name(), one.nature(), one.mandatory())));
        method.meetings().forEach(one -> add("meeting", one.key(),
                new Known(one.phase(), one.name(), one.nature(), one.mandatory())));
        method.trainings().forEach(one -> add("training", one.key(),
                new Known(one.phase(), one.name(), one.nature(), one.mandatory())));
        method.payments().forEach(one -> add("payment", one.key(),
                new Known(one.phase(), one.name(), one.nature(), one.mandatory())));
    }

    private void add(Phase phase) {
        add("phase", phase.key(), new Known(phase.key(), phase.name(), DocNature.EXTERNAL, true));
    }

    private void add(String kind, String key, Known one) {
        known.put(kind + ":" + key, one);
    }

    public List<PlanItem> of(List<PlanItem> stored) {
        Map<String, PlanItem> days = new HashMap<>();
        stored.forEach(item -> days.put(item.key(), item));
        return stored.stream().filter(item -> known.containsKey(item.key())).map(item -> now(item, days))
                .sorted(Comparator.comparing(PlanItem::kind)
                .thenComparing(item -> phases.getOrDefault(item.phase(), 0)))
                .toList();
    }

    /** What the method has moved to another phase is planned for the days of that one. */
    private PlanItem now(PlanItem it, Map<String, PlanItem> days) {
        Known one = known.get(it.key());
        PlanItem planned = one.phase().equals(it.phase()) ? it : days.getOrDefault("phase:" + one.phase(), it);
        return new PlanItem(it.key(), it.kind(), one.phase(), it.code(), it.sequence(), one.mandatory(), one.nature(),
                one.name(), planned.start(), planned.due(), it.issueId(), it.issueKey());
    }

    /** What the method says of an item. */
    private record Known(String phase, Text name, DocNature nature, boolean mandatory) {
    }
}
