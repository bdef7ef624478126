package io.phasegate.project.web;

import io.phasegate.blueprint.Blueprints;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Counts;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.project.CreateProject;
import io.phasegate.project.model.NewProject;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.PlannedProject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the template of the page New project shows: the fields as typed, their errors, and the preview. */
public final class NewProjectValues {
    /** Where the page has another name for a field of the request. */
    private static final Map<String, String> FIELDS = Map.of("contract.number", "contractNumber", "contract.signedOn",
            "contractSignedOn", "contract.deliveryOn", "deliveryOn", "contract.breakInEndOn", "breakInEndOn");

    private final Blueprints blueprints;
    private final Messages messages;

    public NewProjectValues(Blueprints blueprints, Messages messages) {
        this.blueprints = blueprints;
        this.messages = messages;
    }

    Map<String, Object> form(NewProject typed, Map<String, Message> errors, List<Message> general, Locale locale) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("t", messages.ofDomain(locale, "project"));
        values.put("form", fields(typed));
        Map<String, Object> words = new LinkedHashMap<>();
        errors.forEach((field, reason) -> words.put(FIELDS.getOrDefault(field, field), messages.text(locale, reason)));
        values.put("errors", words);
        values.put("general", new ArrayList<>(messages.texts(locale, general)));
        values.put("backbones", choices(true, List.of(typed.blueprint()), locale));
        values.put("overlays", choices(false, typed.overlays(), locale));
        NewProjectChoices further = new NewProjectChoices(blueprints, typed, messages, locale);
        values.put("profiles", further.profiles(typed.profile()));
        values.put("questions", further.questions(typed.answers()));
        values.put("months", further.months());
        return values;
    }

    /** Without answers to questions of blueprints that are not chosen any more: the page does not show them. */
    NewProject asked(NewProject typed) {
        NewProjectChoices further = new NewProjectChoices(blueprints, typed, messages, Locale.ENGLISH);
        return typed.answering(typed.answers().entrySet().stream().filter(answer -> further.asks(answer.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Map<String, Object> fields(NewProject typed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", typed.key());
        fields.put("name", typed.name());
        fields.put("lead", typed.lead());
        fields.put("blueprint", typed.blueprint());
        fields.put("overlays", new ArrayList<>(typed.overlays()));
        fields.put("profile", typed.profile());
        fields.put("projectClass", typed.projectClass());
        fields.put("longCycle", typed.longCycle());
        fields.put("startDate", typed.startDate());
        fields.put("goLive", typed.goLive());
        fields.put("dating", typed.dating());
        fields.put("deliveryOn", typed.contract().deliveryOn());
        fields.put("breakInEndOn", typed.contract().breakInEndOn());
        fields.put("totalDays", typed.totalDays());
        fields.put("contractNumber", typed.contract().number());
        fields.put("contractSignedOn", typed.contract().signedOn());
        fields.put("customer", typed.customer());
        fields.put("vendor", typed.vendor());
        fields.put("language", typed.language());
        fields.put("calendar", typed.calendar());
        return fields;
    }

    private List<Object> choices(boolean backbones, List<String> chosen, Locale locale) {
        List<Object> choices = new ArrayList<>();
        blueprints.all().stream().filter(one -> backbones ? isBackbone(one) : one.kind() == Blueprint.Kind.OVERLAY)
                .forEach(one -> choices.add(choice(one, chosen.contains(one.id()), locale)));
        return choices;
    }

    private static boolean isBackbone(Blueprint blueprint) {
        return blueprint.kind() == Blueprint.Kind.FULL || blueprint.standalone();
    }

    private static Map<String, Object> choice(Blueprint blueprint, boolean chosen, Locale locale) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("id", blueprint.id());
        choice.put("name", blueprint.name().in(locale) + " (" + blueprint.id() + " " + blueprint.version() + ")");
        choice.put("chosen", chosen);
        return choice;
    }

    Map<String, Object> preview(PlannedProject planned, Locale locale) {
        Counts counts = Counts.of(planned.composition().method());
        Map<String, Object> preview = new LinkedHashMap<>();
        preview.put("seen", CreateProject.tag(planned));
        preview.put("counts", messages.text(locale, "phasegate.project.preview.counts", counts.phases(), counts.tasks(),
                counts.deliverables(), counts.bodies(), counts.roles(), counts.gates(), counts.rules()));
        preview.put("more",
                messages.text(locale, "phasegate.project.preview.more", counts.criteria(), counts.meetings(),
                counts.trainings(), counts.payments(), counts.deadlines()));
        preview.put("warnings", new ArrayList<>(messages.texts(locale, planned.warnings())));
        List<Object> phases = new ArrayList<>();
        planned.items().stream().filter(item -> item.kind() == PlanItem.Kind.PHASE)
                .forEach(item -> phases.add(phase(item, planned, locale)));
        preview.put("phases", phases);
        return preview;
    }

    private Map<String, Object> phase(PlanItem phase, PlannedProject planned, Locale locale) {
        Map<String, Object> row = row(phase, locale);
        List<Object> rows = new ArrayList<>();
        planned.items().stream().filter(item -> item.kind() != PlanItem.Kind.PHASE && item.phase()
                .equals(phase.phase()))
                .forEach(item -> rows.add(row(item, locale)));
        row.put("items", rows);
        return row;
    }

    private Map<String, Object> row(PlanItem item, Locale locale) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", item.code());
        row.put("name", item.name().in(locale));
        row.put("kind", messages.text(locale, Words.of(item.kind())));
        row.put("nature", messages.text(locale, Words.of(item.nature())));
        row.put("start", item.start().toString());
        row.put("due", item.due().toString());
        return row;
    }
}
