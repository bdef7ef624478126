package io.phasegate.project;

import io.phasegate.blueprint.Blueprints;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Composition;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.NewProject;
import io.phasegate.project.model.PlannedProject;
import io.phasegate.project.model.Planner;
import io.phasegate.project.model.ProjectDetails;
import io.phasegate.project.model.Shares;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks what was asked for and plans it, without asking or changing the host. Used by preview and by both commands.
 */
class Planning {
    static final List<String> PROFILES = List.of("STANDARD", "SMALL_SOFTWARE");
    static final List<String> CLASSES = List.of("DEV", "IMP", "MNT");
    static final List<String> LANGUAGES = List.of("zh", "en");
    private static final int LONGEST_PROJECT = 2600;

    private final Blueprints blueprints;
    private final MethodComposer composer;

    Planning(Blueprints blueprints, MethodComposer composer) {
        this.blueprints = blueprints;
        this.composer = composer;
    }

    /**
     * @param fields   further problems found by the caller, reported together with those found here
     * @param language the caller's, used when none is chosen
     * @throws Refusal 400 with every wrong field
     */
    PlannedProject plan(NewProject request, Fields fields, String language) {
        Optional<Composition> composition = compose(request, fields);
        Optional<ProjectDetails> details = details(request, fields, language);
        Optional<Shares> shares = composition.map(found -> shares(found, request, fields));
        if (shares.isPresent() && details.isPresent() && fields.none()) {
            checkLength(shares.get(), details.get(), fields);
        }
        fields.throwIfAny();
        return planned(composition.orElseThrow(), shares.orElseThrow(), details.orElseThrow());
    }

    static PlannedProject planned(Composition composition, Shares shares, ProjectDetails details) {
        Planner planner = new Planner(composition.method(), shares.spans(details.totalDays()), details.start(),
                WorkCalendar.mondayToFriday());
        List<Message> warnings = new ArrayList<>(composition.notes());
        shares.warning().ifPresent(warnings::add);
        return new PlannedProject(composition, shares, details, planner.items(), warnings);
    }

    private Optional<Composition> compose(NewProject request, Fields fields) {
        Optional<Blueprint> backbone = find("blueprint", request.blueprint(), fields);
        List<Blueprint> overlays = request.overlays().stream().flatMap(id -> find("overlays", id, fields).stream())
                .toList();
        try {
            return backbone.map(found -> composer.compose(found, overlays));
        } catch (Refusal impossible) {
            fields.refuse(impossible.fields());
            return Optional.empty();
        }
    }

    private Optional<Blueprint> find(String field, String id, Fields fields) {
        Optional<Blueprint> found = blueprints.find(id);
        if (id.isEmpty()) {
            fields.refuse(field, "missing");
        } else if (found.isEmpty()) {
            fields.refuse(field, "unknown-blueprint", id);
        }
        return found;
    }

    private static Optional<ProjectDetails> details(NewProject request, Fields fields, String language) {
        int days = fields.wholeNumber("totalDays", request.totalDays(), LONGEST_PROJECT);
        Optional<LocalDate> start = fields.requiredDate("startDate", request.startDate());
        Optional<LocalDate> signedOn = fields.date("contract.signedOn", request.contract().signedOn());
        String customer = fields.required("customer", request.customer(), 200);
        String vendor = fields.required("vendor", request.vendor(), 200);
        String number = fields.optional("contract.number", request.contract().number(), 100);
        String profile = fields.oneOf("profile", request.profile(), PROFILES.get(0), PROFILES);
        String projectClass = fields.oneOf("projectClass", request.projectClass(), "IMP", CLASSES);
        String working = fields.oneOf("language", request.language(), language, LANGUAGES);
        return start.filter(day -> days > 0).map(day -> new ProjectDetails(customer, vendor, number, signedOn, day,
                days, profile, projectClass, working));
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

    private static void checkLength(Shares shares, ProjectDetails details, Fields fields) {
        if (details.totalDays() < shares.fewestDays()) {
            fields.refuse("totalDays", "too-short", details.totalDays(), shares.fewestDays());
        }
    }
}
