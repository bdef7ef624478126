package io.phasegate.project.model;

import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.calendar.model.WorkCalendar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan of a running project by another method: a phase that is planned already keeps its days, whatever they were
 * when the project was applied, and what is new in it is dated within them. A new phase has its share of the whole.
 */
public final class UpdatedPlan {
    private final ImplementationProject project;
    private final WorkCalendar calendar;

    public UpdatedPlan(ImplementationProject project, WorkCalendar calendar) {
        this.project = project;
        this.calendar = calendar;
    }

    public List<PlanItem> items(Method method) {
        Shares shares = new Shares(method.phases(), Map.of());
        Map<Phase, Span> usual = shares.spans(Math.max(project.totalDays(), shares.fewestDays()));
        Map<Phase, Span> spans = new LinkedHashMap<>();
        method.phases().forEach(phase -> spans.put(phase, planned(phase).orElseGet(() -> usual.get(phase))));
        return new Planner(method, spans, project.start(), calendar).items();
    }

    private Optional<Span> planned(Phase phase) {
        return project.item("phase:" + phase.key()).map(item -> new Span(number(item.start()), number(item.due())));
    }

    private int number(LocalDate day) {
        return calendar.workingDaysBetween(calendar.after(project.start(), 0), day);
    }
}
