package io.phasegate.project.web;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Method;
import io.phasegate.language.Messages;
import io.phasegate.project.Approvers;
import io.phasegate.project.ProjectView;
import io.phasegate.project.model.PlanItem;
import io.phasegate.web.page.PageRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rows of the deliverable list with the columns of R74: deliverable, document, number, nature, approver, template.
 */
public final class DeliverableRows {
    private final Messages messages;

    public DeliverableRows(Messages messages) {
        this.messages = messages;
    }

    List<Object> of(ProjectView view, PageRequest request) {
        List<Object> rows = new ArrayList<>();
        view.deliverables().forEach(item -> rows.add(row(view, item, request)));
        return rows;
    }

    private Map<String, Object> row(ProjectView view, PlanItem item, PageRequest request) {
        Locale locale = request.locale();
        Method method = view.project().method();
        Optional<DeliverableDefinition> definition = method.deliverable(item.code());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", item.code());
        row.put("name", item.name().in(locale));
        row.put("phase", method.phase(item.phase()).map(phase -> phase.name().in(locale)).orElse(""));
        row.put("nature", messages.text(locale, Words.of(item.nature())));
        row.put("approver", definition.map(found -> approvers(found, method, locale)).orElse(""));
        row.put("template", definition.map(found -> found.template().in(locale)).orElse(""));
        row.put("mandatory", item.mandatory());
        row.put("due", item.due().toString());
        row.put("issueKey", item.issueKey().orElse(""));
        row.put("url", item.issueKey().map(key -> Urls.issue(request, key)).orElse(""));
        row.put("state", view.of(item).map(progress -> messages.text(locale, progress.text())).orElse(""));
        row.put("finished", view.of(item).map(progress -> progress.finished()).orElse(false));
        return row;
    }

    private static String approvers(DeliverableDefinition definition, Method method, Locale locale) {
        return Approvers.of(definition).stream().map(code -> method.role(code).map(role -> role.name().in(locale))
                .orElse(code)).collect(Collectors.joining(", "));
    }
}
