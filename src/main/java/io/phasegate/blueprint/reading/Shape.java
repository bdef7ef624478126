package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which parameters a kind of check or criterion takes; each parameter's name says what it must refer to. */
record Shape(Set<String> required, Set<String> optional) {
    private static final Map<String, Names.Kind> REFERENCES = Map.of("role", Names.Kind.ROLE, "body", Names.Kind.BODY,
            "deliverable", Names.Kind.DELIVERABLE, "evidence", Names.Kind.DELIVERABLE, "phase", Names.Kind.PHASE,
            "checks", Names.Kind.CHECK, "bodies", Names.Kind.BODY);

    static final Map<String, Shape> CHECKS = Map.ofEntries(Map.entry("ROLE_FILLED", of()), Map.entry("OVERLAP", of()),
            Map.entry("KEY_USER_PER_DEPARTMENT", of()), Map.entry("KEY_USER_NOT_IT", of()),
            Map.entry("KEY_USER_TIME", of()), Map.entry("ALL_APPROVED", of()), Map.entry("PUBLISHED", of()),
            Map.entry("FULL_TIME", of("role")), Map.entry("ROLE_NAMED", of("role")),
            Map.entry("BODY_EXISTS", of("body")),
            Map.entry("BODY_HEAD", of("body", "role")), Map.entry("HEAD_SITS_IN", of("role", "body")),
            Map.entry("SIDE_IN_BODY", of("body", "side")));

    static final Map<String, Shape> CRITERIA = Map.of("DELIVERABLE_SIGNED", of("deliverable"),
            "DELIVERABLE_CONFIRMED", of("deliverable"), "ORGANISATION_COMPLETE", with("checks"),
            "ASSIGNMENTS_APPROVED", of(), "PUBLISHED", of(), "MANUAL", with("evidence"),
            "PREDECESSOR_PASSED", of("phase"), "ROLE_FILLED", of("role"), "BODIES_EXIST", with("bodies"));

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
        if (name.equals("side")) {
            return parameters.one(name, Side.class).name();
        }
        if (name.equals("checks") || name.equals("bodies")) {
            return String.join(",", parameters.listedReferences(name, REFERENCES.get(name)));
        }
        return parameters.reference(name, REFERENCES.get(name));
    }
}
