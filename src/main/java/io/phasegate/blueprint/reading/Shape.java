package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.ProjectDate;
import io.phasegate.blueprint.model.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which parameters a kind of check or criterion takes; each parameter's name says what it must refer to. */
record Shape(Set<String> required, Set<String> optional) {
    private static final Set<String> LISTED = Set.of("checks", "bodies", "deliverables", "roles");
    private static final Map<String, Names.Kind> REFERENCES = Map.ofEntries(Map.entry("role", Names.Kind.ROLE),
            Map.entry("roles", Names.Kind.ROLE), Map.entry("body", Names.Kind.BODY),
            Map.entry("bodies", Names.Kind.BODY),
            Map.entry("deliverable", Names.Kind.DELIVERABLE), Map.entry("deliverables", Names.Kind.DELIVERABLE),
            Map.entry("evidence", Names.Kind.DELIVERABLE), Map.entry("phase", Names.Kind.PHASE),
            Map.entry("checks", Names.Kind.CHECK), Map.entry("meeting", Names.Kind.MEETING),
            Map.entry("training", Names.Kind.TRAINING), Map.entry("payment", Names.Kind.PAYMENT));

    static final Map<String, Shape> CHECKS = Map.ofEntries(Map.entry("ROLE_FILLED", of()), Map.entry("OVERLAP", of()),
            Map.entry("KEY_USER_PER_DEPARTMENT", of()), Map.entry("KEY_USER_NOT_IT", of()),
            Map.entry("KEY_USER_TIME", of()), Map.entry("ALL_APPROVED", of()), Map.entry("PUBLISHED", of()),
            Map.entry("FULL_TIME", of("role")), Map.entry("ROLE_NAMED", of("role")),
            Map.entry("LONG_CYCLE_ROLE", of("role")), Map.entry("ONE_HOLDER", of("role")),
            Map.entry("BODY_EXISTS", of("body")),
            Map.entry("BODY_HEAD", of("body", "role")), Map.entry("HEAD_SITS_IN", of("role", "body")),
            Map.entry("SIDE_IN_BODY", of("body", "side")));

    static final Map<String, Shape> CRITERIA = Map.ofEntries(Map.entry("DELIVERABLE_DELIVERED", of("deliverable")),
            Map.entry("DELIVERABLE_REVIEWED", of("deliverable")), Map.entry("DELIVERABLE_CONFIRMED", of("deliverable")),
            Map.entry("DELIVERABLE_SIGNED", of("deliverable")), Map.entry("DELIVERABLE_ARCHIVED", of("deliverable")),
            Map.entry("ALL_ARCHIVED", of()), Map.entry("SIGNED_IN_ORDER", of("deliverables")),
            Map.entry("MANUAL", with("evidence", "nature")), Map.entry("STAGE_MARK", with("evidence")),
            Map.entry("PER_DEPARTMENT", of()), Map.entry("ORGANISATION_COMPLETE", with("checks")),
            Map.entry("ASSIGNMENTS_APPROVED", of()), Map.entry("PUBLISHED", of()), Map.entry("ROLE_FILLED", of("role")),
            Map.entry("BODIES_EXIST", with("bodies")), Map.entry("PREDECESSOR_PASSED", with("phase")),
            Map.entry("PAYMENT_RECEIVED", of("payment")), Map.entry("MEETING_HELD", of("meeting")),
            Map.entry("MINUTES_SIGNED", of("meeting")), Map.entry("ATTENDANCE", of("meeting", "roles")),
            Map.entry("TRAINING_DONE", with("training")), Map.entry("TRAINING_ASSESSED", with("training")),
            Map.entry("ERRORS_CLOSED", with("orEscalated")), Map.entry("REQUESTS_CLOSED", of()),
            Map.entry("DATE_PASSED", of("date")),
            Map.entry("QUERY_COUNT", of("jql", "maximum")));

    private static Shape of(String... required) {
        return new Shape(Set.of(required), Set.of());
    }

    private static Shape with(String... optional) {
        return new Shape(Set.of(), Set.of(optional));
    }

    /** The kind of the section, reported when it is none of these. */
    static String kind(Section section, Map<String, Shape> shapes) {
        String kind = section.text("kind");
        if (!kind.isEmpty() && !shapes.containsKey(kind)) {
            section.problem("kind", "not-one-of", kind, shapes.keySet().stream().sorted().toList().toString());
        }
        return kind;
    }

    /** The parameters of the section, reported when they do not fit its kind; `shape` is null for an unknown kind. */
    static Map<String, String> parameters(Section section, Shape shape) {
        Map<String, String> values = new LinkedHashMap<>();
        Optional<Section> given = section.section("parameters");
        if (shape == null) {
            return values;
        }
        given.ifPresent(parameters -> {
            known(parameters, shape).forEach(name -> values.put(name, value(parameters, name)));
            parameters.finish();
        });
        shape.required().stream().filter(name -> !values.containsKey(name)).sorted()
                .forEach(name -> section.problem("parameters", "key-missing", name));
        return values;
    }

    private static List<String> known(Section parameters, Shape shape) {
        return parameters.keys().stream()
                .filter(name -> shape.required().contains(name) || shape.optional().contains(name)).toList();
    }

    private static String value(Section parameters, String name) {
        return switch (name) {
            case "side" -> parameters.one(name, Side.class).name();
            case "nature" -> parameters.one(name, DocNature.class).name();
            case "date" -> parameters.one(name, ProjectDate.class).name();
            case "maximum" -> String.valueOf(parameters.number(name, 0));
            case "orEscalated" -> String.valueOf(parameters.flag(name, false));
            case "jql" -> parameters.text(name);
            default -> LISTED.contains(name) ? String.join(",", parameters.listedReferences(name, REFERENCES.get(name)))
                    : parameters.reference(name, REFERENCES.get(name));
        };
    }
}
