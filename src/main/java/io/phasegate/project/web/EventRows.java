package io.phasegate.project.web;

import io.phasegate.language.Messages;
import io.phasegate.project.ProjectView;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.Progress;
import io.phasegate.web.page.PageRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rows of the list of meetings, trainings and payments on the overview of a project. */
public final class EventRows {
    private final Messages messages;

    public EventRows(Messages messages) {
        this.messages = messages;
    }

    List<Object> of(ProjectView view, PageRequest request) {
        List<Object> rows = new ArrayList<>();
        view.events().forEach(item -> rows.add(row(view, item, request)));
        return rows;
    }

    private Map<String, Object> row(ProjectView view, PlanItem item, PageRequest request) {
        Locale locale = request.locale();
        Optional<Progress> progress = view.of(item);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", item.key());
        row.put("kind", messages.text(locale, Words.of(item.kind())));
        row.put("name", item.name().in(locale));
        row.put("phase", view.project().method().phase(item.phase()).map(phase -> phase.name().in(locale)).orElse(""));
        row.put("nature", messages.text(locale, Words.of(item.nature())));
        row.put("mandatory", item.mandatory());
        row.put("due", item.due().toString());
        row.put("url", item.issueKey().map(key -> Urls.issue(request, key)).orElse(""));
        row.put("state", progress.map(one -> messages.text(locale, one.text())).orElse(""));
        row.put("finished", progress.map(Progress::finished).orElse(false));
        return row;
    }
}
