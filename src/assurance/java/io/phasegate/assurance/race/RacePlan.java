package io.phasegate.assurance.race;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.language.model.Text;
import io.phasegate.project.model.PlanItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What a method demands, as plan items; each phase and deliverable will have one issue. */
record RacePlan(Method method) {
    private static final long ISSUES_PER_PROJECT = 1_000;

    List<PlanItem> items() {
        return Stream.concat(method.phases().stream().map(RacePlan::phase),
                method.deliverables().stream().map(RacePlan::deliverable)).toList();
    }

    /** Issue id by plan key; the number in the issue's key is the same. */
    static Map<String, Long> issues(long projectId, Method method) {
        Map<String, Long> issues = new LinkedHashMap<>();
        new RacePlan(method).items().forEach(item ->
                issues.put(item.key(), projectId * ISSUES_PER_PROJECT + issues.size() + 1));
        return issues;
    }

    private static PlanItem phase(Phase phase) {
        return item("phase:" + phase.key(), PlanItem.Kind.PHASE, phase.key(), phase.key(), phase.name(),
                DocNature.EXTERNAL);
    }

    static PlanItem deliverable(DeliverableDefinition definition) {
        return item("deliverable:" + definition.code(), PlanItem.Kind.DELIVERABLE, definition.phase(),
                definition.code(),
                definition.name(), definition.nature());
    }

    private static PlanItem item(String key, PlanItem.Kind kind, String phase, String code, Text name,
            DocNature nature) {
        return new PlanItem(key, kind, phase, code, 1, true, nature, name, LocalDate.now(), LocalDate.now(),
                OptionalLong.empty(), Optional.empty());
    }
}
