package io.phasegate.project.rest;

import static io.phasegate.language.model.PlainMap.map;

import io.phasegate.blueprint.model.Counts;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.language.Messages;
import io.phasegate.project.Approvers;
import io.phasegate.project.ProjectView;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.PlannedProject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Projects, plans and previews as JSON (design section 5): names in both languages, sentences in the reader's. */
public final class ProjectJson {
    private final Messages messages;

    public ProjectJson(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> summary(ImplementationProject project) {
        Map<String, Object> body = map("key", project.key(), "name", project.name(), "customer", project.customer(),
                "vendor", project.vendor(), "startDate", project.start(), "totalDays", project.totalDays());
        body.put("blueprints", project.method().parts());
        return body;
    }

    Map<String, Object> whole(ProjectView view, Locale locale) {
        ImplementationProject project = view.project();
        Map<String, Object> body = summary(project);
        body.put("contract",
                map("number", project.contractNumber(), "signedOn", project.contractSignedOn(), "deliveryOn",
                project.terms().deliveryOn(), "breakInEndOn", project.terms().breakInEndOn()));
        body.put("longCycle", project.terms().longCycle());
        body.put("answers", project.terms().answers());
        body.put("profile", project.profile());
        body.put("projectClass", project.projectClass());
        body.put("language", project.language());
        body.put("nextGate", view.nextGate().map(Gate::key));
        body.put("phases", project.method().phases().stream().map(phase -> phase(view, phase, locale)).toList());
        return body;
    }

    private Map<String, Object> phase(ProjectView view, Phase phase, Locale locale) {
        Map<String, Object> body = new LinkedHashMap<>();
        view.item(phase).ifPresent(item -> body.putAll(item(view, item, locale)));
        body.put("goal", phase.goal());
        body.put("gates", phase.gates().stream().map(gate -> gate(view, gate, locale)).toList());
        return body;
    }

    private Map<String, Object> gate(ProjectView view, Gate gate, Locale locale) {
        Map<String, Object> body = map("key", gate.key(), "kind", gate.kind().name(), "name", gate.name());
        body.put("verdict", view.of(gate).map(progress -> progress.state()));
        body.put("verdictText", view.of(gate).map(progress -> messages.text(locale, progress.text())));
        return body;
    }

    Map<String, Object> item(ProjectView view, PlanItem item, Locale locale) {
        Map<String, Object> body = item(item);
        body.put("state", view.of(item).map(progress -> progress.state()));
        body.put("stateText", view.of(item).map(progress -> messages.text(locale, progress.text())));
        return body;
    }

    private static Map<String, Object> item(PlanItem item) {
        Map<String, Object> body = map("key", item.key(), "kind", item.kind().name(), "phase", item.phase(), "code",
                item.code(), "sequence", item.sequence(), "name", item.name(), "nature", item.nature().name());
        body.putAll(map("mandatory", item.mandatory(), "start", item.start(), "due", item.due(), "issueKey",
                item.issueKey()));
        return body;
    }

    /** A row of the deliverable list: the columns of R74. */
    Map<String, Object> deliverable(ProjectView view, PlanItem item, Locale locale) {
        Map<String, Object> body = item(view, item, locale);
        Method method = view.project().method();
        method.deliverable(item.code()).ifPresent(definition -> {
            body.put("approvers", Approvers.of(definition).stream().map(code -> role(method, code)).toList());
            body.put("template", definition.template());
            body.put("sheet", definition.sheet());
            body.put("signers", signers(definition));
        });
        return body;
    }

    private static List<Map<String, Object>> signers(DeliverableDefinition definition) {
        return definition.signers().stream().map(signer -> map("role", signer.role(), "side", signer.side().name(),
                "kind", signer.kind().name())).toList();
    }

    private static Map<String, Object> role(Method method, String code) {
        return map("role", code, "name", method.role(code).map(role -> role.name()));
    }

    Map<String, Object> preview(PlannedProject planned, Locale locale) {
        Method method = planned.composition().method();
        Map<String, Object> body = map("blueprints", method.parts(), "counts", Counts.of(method), "warnings",
                messages.texts(locale, planned.warnings()));
        body.put("items", planned.items().stream().map(ProjectJson::item).toList());
        return body;
    }
}
