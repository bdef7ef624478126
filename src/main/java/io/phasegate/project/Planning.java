package io.phasegate.project;

import io.phasegate.blueprint.Blueprints;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.BlueprintText;
import io.phasegate.blueprint.model.Composition;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Text;
import io.phasegate.project.model.Months;
import io.phasegate.project.model.NewProject;
import io.phasegate.project.model.PlannedProject;
import io.phasegate.project.model.Planner;
import io.phasegate.project.model.ProjectDetails;
import io.phasegate.project.model.ProjectTerms;
import io.phasegate.project.model.Shares;
import io.phasegate.project.model.Timetable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks what was asked for and plans it, without asking or changing the host. Used by preview and by both commands.
 */
class Planning {
    static final List<String> CLASSES = List.of("DEV", "IMP", "MNT");
    static final List<String> LANGUAGES = List.of("zh", "en");

    private final Blueprints blueprints;
    private final MethodComposer composer;
    private final PlanCalendars calendars;

    Planning(Blueprints blueprints, MethodComposer composer, PlanCalendars calendars) {
        this.blueprints = blueprints;
        this.composer = composer;
        this.calendars = calendars;
    }

    /**
     * @param fields   further problems found by the caller, reported together with those found here
     * @param language the caller's, used when none is chosen
     * @throws Refusal 400 with every wrong field
     */
    PlannedProject plan(NewProject request, Fields fields, String language) {
        return plan(request, fields, language, blueprints::withText);
    }

    /** @param known where the blueprints are read */
    PlannedProject plan(NewProject request, Fields fields, String language, Function<String,
            Optional<BlueprintText>> known) {
        Choice choice = new Choice(known, request, fields);
        ProjectDetails undated = details(request, choice, fields, language);
        Optional<Composition> composition = choice.composition(composer, undated.fitting());
        WorkCalendar calendar = calendar(request, fields);
        Timing timing = new Timing(request, months(choice, composition), calendar, fields);
        Optional<Shares> shares = composition.map(found -> shares(found, request, fields));
        Optional<Timetable> timetable = shares.flatMap(found -> timing.of(found, choice.longer(undated.fitting())));
        fields.throwIfAny();
        return planned(choice, composition.orElseThrow(), shares.orElseThrow(), dated(undated, timetable.orElseThrow()),
                timetable.orElseThrow(), calendar);
    }

    private WorkCalendar calendar(NewProject request, Fields fields) {
        Optional<WorkCalendar> chosen = calendars.find(request.calendar());
        if (chosen.isEmpty() && !request.calendar().isEmpty()) {
            fields.refuse("calendar", "unknown-calendar", request.calendar());
        }
        return chosen.orElseGet(WorkCalendar::mondayToFriday);
    }

    private static PlannedProject planned(Choice choice, Composition composition, Shares shares, ProjectDetails details,
            Timetable timetable, WorkCalendar calendar) {
        Planner planner = new Planner(composition.method(), timetable.spans(), details.start(), calendar);
        List<Message> warnings = new ArrayList<>(timetable.warnings());
        warnings.addAll(composition.notes());
        return new PlannedProject(choice.sources(), composition, shares, details, planner.items(), warnings);
    }

    private static Months months(Choice choice, Optional<Composition> composition) {
        List<Phase> phases = composition.map(found -> found.method().phases()).orElse(List.of());
        return choice.backbone().map(one -> new Months(one.name(), phases, one.statedMonths()))
                .orElseGet(() -> new Months(new Text("", ""), phases, BigDecimal.ZERO));
    }

    /** Everything but the dates, which need the phases first. */
    private static ProjectDetails details(NewProject request, Choice choice, Fields fields, String language) {
        NewProject.Contract contract = request.contract();
        Optional<LocalDate> signedOn = fields.date("contract.signedOn", contract.signedOn());
        ProjectTerms terms = new ProjectTerms(request.longCycle(), choice.answers(request.answers()),
                fields.date("contract.deliveryOn", contract.deliveryOn()),
                fields.date("contract.breakInEndOn", contract.breakInEndOn()));
        String customer = fields.required("customer", request.customer(), 200);
        String vendor = fields.required("vendor", request.vendor(), 200);
        String number = fields.optional("contract.number", contract.number(), 100);
        String profile = fields.oneOf("profile", request.profile(), choice.profiles().get(0), choice.profiles());
        String projectClass = fields.oneOf("projectClass", request.projectClass(), "IMP", CLASSES);
        String working = fields.oneOf("language", request.language(), language, LANGUAGES);
        return new ProjectDetails(customer, vendor, number, signedOn, LocalDate.EPOCH, 0, profile, projectClass,
                working,
                terms);
    }

    private static ProjectDetails dated(ProjectDetails it, Timetable timetable) {
        return new ProjectDetails(it.customer(), it.vendor(), it.contractNumber(), it.contractSignedOn(),
                timetable.start(), timetable.totalDays(), it.profile(), it.projectClass(), it.language(), it.terms());
    }

    private static Shares shares(Composition composition, NewProject request, Fields fields) {
        Map<String, BigDecimal> chosen = new LinkedHashMap<>();
        request.shares().forEach((phase, share) -> {
            if (composition.method().phase(phase).isEmpty()) {
                fields.refuse("shares." + phase, "unknown-phase", phase);
            }
            fields.perCent("shares." + phase, share).ifPresent(value -> chosen.put(phase, value));
        });
        Shares shares = new Shares(composition.method().phases(), chosen);
        shares.problems().forEach((phase, problem) -> fields.refuse(Map.of("shares." + phase, problem)));
        return shares;
    }
}
