package io.phasegate.deadline.rest;

import static io.phasegate.language.model.PlainMap.map;

import io.phasegate.deadline.DeadlineView;
import io.phasegate.deadline.model.Deadline;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deadlines as JSON; names in both languages. */
public final class DeadlineJson {
    List<Map<String, Object>> all(DeadlineView view) {
        return view.deadlines().stream().map(one -> deadline(view, one)).toList();
    }

    private static Map<String, Object> deadline(DeadlineView view, Deadline one) {
        Map<String, Object> json = map("id", one.key(), "version", one.acts(), "rule", one.rule().key(), "text",
                one.rule().text(), "about", view.about(one), "issueKey", view.issueKey(one), "status", one.status(),
                "startedAt", one.startedAt(), "due", one.dueOn(), "dueBefore", one.due().until(), "workingDaysLeft",
                one.workingDaysLeft(), "doneAt", one.doneAt());
        json.putAll(map("overdue", one.isOverdue(), "responsible", one.rule().responsible(), "responsibleName",
                view.role(one.rule().responsible()), "escalatesTo", one.rule().escalatesTo(), "severity",
                one.rule().severity(), "internal", one.internal(), "escalatedAt",
                Optional.ofNullable(view.told().get(one.key())), "mayAct", view.mayAct(one)));
        return json;
    }
}
