package io.phasegate.organisation.web;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Side;
import io.phasegate.organisation.OrganisationView;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Priority;
import io.phasegate.organisation.web.FormField.Choice;
import io.phasegate.web.page.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The dialogs of the organisation panel, as data: the template draws them, the script sends them to REST. */
final class PanelForms {
    private final OrganisationView view;
    private final Locale locale;
    private final Map<String, String> texts;

    PanelForms(OrganisationView view, Locale locale, Map<String, String> texts) {
        this.view = view;
        this.locale = locale;
        this.texts = texts;
    }

    /** Only those that the viewer may use. */
    List<Map<String, Object>> all() {
        List<Map<String, Object>> forms = new ArrayList<>();
        if (view.mayEdit()) {
            forms.addAll(List.of(party(), department(), member(), assignment()));
        }
        if (view.mayPublish()) {
            forms.add(publication());
        }
        return forms;
    }

    private Map<String, Object> party() {
        return form("party", "parties", List.of(FormField.choice("side", true, sides()), FormField.text("name", true),
                FormField.text("shortName", false)));
    }

    private Map<String, Object> department() {
        return form("department", "departments", List.of(FormField.row("partyId", true, parties()),
                FormField.text("name", true), FormField.of("check", "functional", false),
                FormField.of("check", "inScope", false), FormField.row("headMemberId", false, members())));
    }

    private Map<String, Object> member() {
        return form("member", "members", List.of(FormField.text("name", "memberName", true),
                FormField.row("partyId", true, parties()),
                FormField.row("departmentId", false, departments()), FormField.text("post", false),
                FormField.text("account", false), FormField.text("phone", false), FormField.text("mail", false),
                FormField.of("check", "businessAuthority", false), FormField.of("check", "itStaff", false)));
    }

    private Map<String, Object> assignment() {
        return form("assignment", "assignments", List.of(FormField.row("memberId", true, members()),
                FormField.choice("role", true, roles()), FormField.choice("body", false, bodies()),
                FormField.of("date", "start", true), FormField.of("date", "end", false),
                FormField.of("check", "fullTime", false), FormField.of("number", "timePercent", false),
                FormField.choice("priority", true, priorities()), FormField.of("check", "appraisalLinked", false),
                FormField.text("rewardNote", false)));
    }

    private Map<String, Object> publication() {
        return form("publication", "publications", List.of(FormField.text("documentNumber", true),
                FormField.of("date", "date", true), FormField.text("audience", true),
                FormField.row("approverMemberId", true, members())));
    }

    private Map<String, Object> form(String kind, String path, List<FormField> fields) {
        return Values.of("kind", kind, "path", path, "addTitle", texts.get("phasegate.organisation.add." + kind),
                "editTitle", texts.getOrDefault("phasegate.organisation.edit." + kind, ""), "fields",
                fields.stream().map(field -> field.values(texts)).toList());
    }

    private List<Choice> sides() {
        return Arrays.stream(Side.values()).map(side -> new Choice(side.name(), PanelTexts.side(texts, side), ""))
                .toList();
    }

    private List<Choice> parties() {
        return view.organisation().parties().stream()
                .map(party -> new Choice(String.valueOf(party.id()), party.name(), party.side().name())).toList();
    }

    private List<Choice> departments() {
        Organisation organisation = view.organisation();
        return organisation.departments().stream().map(department -> new Choice(String.valueOf(department.id()),
                department.name() + organisation.party(department.partyId()).map(party -> " (" + party.name() + ")")
                        .orElse(""), "")).toList();
    }

    private List<Choice> members() {
        return view.organisation().members().stream()
                .map(member -> new Choice(String.valueOf(member.id()), member.name(), member.side().name())).toList();
    }

    private List<Choice> roles() {
        return view.project().method().roles().stream()
                .map(role -> new Choice(role.code(), role.name().in(locale), role.side().name())).toList();
    }

    private List<Choice> bodies() {
        return view.project().method().bodies().stream()
                .map(body -> new Choice(body.key(), body.name().in(locale), sides(body))).toList();
    }

    private static String sides(Body body) {
        return body.sides().stream().sorted().map(Side::name).collect(Collectors.joining(" "));
    }

    private List<Choice> priorities() {
        return Arrays.stream(Priority.values())
                .map(priority -> new Choice(priority.name(), PanelTexts.priority(texts, priority), "")).toList();
    }
}
