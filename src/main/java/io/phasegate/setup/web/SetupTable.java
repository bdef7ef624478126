package io.phasegate.setup.web;

import io.phasegate.language.Messages;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.setup.model.Decision;
import io.phasegate.setup.model.PlannedStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words the preview and the task for the page's template. */
final class SetupTable {
    private static final Map<Decision, String> LOZENGES = Map.of(Decision.CREATE, "aui-lozenge-success",
            Decision.REUSE, "", Decision.UPDATE, "aui-lozenge-inprogress", Decision.KEPT, "aui-lozenge-moved",
            Decision.CONFLICT, "aui-lozenge-removed");

    private final Messages messages;

    SetupTable(Messages messages) {
        this.messages = messages;
    }

    List<Map<String, Object>> rows(List<PlannedStep> steps, Locale locale) {
        List<Map<String, Object>> rows = new ArrayList<>();
        steps.forEach(step -> rows.add(row(step, locale)));
        return rows;
    }

    /** How many objects of each decision, only those that occur. */
    List<Map<String, Object>> counts(List<PlannedStep> steps, Locale locale) {
        List<Map<String, Object>> counts = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            long count = steps.stream().filter(step -> step.decision() == decision).count();
            if (count > 0) {
                Map<String, Object> one = lozenge(decision, locale);
                one.put("count", count);
                counts.add(one);
            }
        }
        return counts;
    }

    Map<String, Object> task(LongTask task, Locale locale) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", task.id());
        values.put("state", task.state().name());
        values.put("finished", task.finished());
        values.put("failed", task.state() == LongTask.State.FAILED);
        values.put("done", task.done());
        values.put("total", Math.max(1, task.total()));
        values.put("messages", new ArrayList<>(messages.texts(locale, task.messages())));
        return values;
    }

    private Map<String, Object> row(PlannedStep step, Locale locale) {
        Map<String, Object> row = lozenge(step.decision(), locale);
        row.put("kind", messages.text(locale, "phasegate.setup.kind." + step.object().kind().code()));
        row.put("name", step.object().name().in(locale));
        row.put("hostName", step.hostName());
        row.put("note", messages.text(locale, step.note()));
        row.put("key", step.object().key());
        row.put("replaceable", step.replaceable());
        return row;
    }

    private Map<String, Object> lozenge(Decision decision, Locale locale) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("code", decision.name());
        values.put("decision",
                messages.text(locale, "phasegate.setup.decision." + decision.name().toLowerCase(Locale.ROOT)));
        values.put("lozenge", LOZENGES.get(decision));
        return values;
    }
}
