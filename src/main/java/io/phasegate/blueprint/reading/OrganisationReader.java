package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.OrganisationPart;
import io.phasegate.blueprint.model.Responsibility;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Rule;
import io.phasegate.blueprint.model.Scope;
import io.phasegate.blueprint.model.Side;
import java.util.List;
import java.util.Set;

/** Reads the organisation part of a blueprint: bodies, roles, RACI, checks and rules. */
final class OrganisationReader {
    private final Section root;
    private final Scopes scopes;

    OrganisationReader(Section root, Scopes scopes) {
        this.root = root;
        this.scopes = scopes;
    }

    OrganisationPart part() {
        return new OrganisationPart(bodies(), roles(), responsibilities(), checks(), rules());
    }

    private List<Body> bodies() {
        return root.sections("bodies").stream().map(OrganisationReader::body).toList();
    }

    private static Body body(Section section) {
        Body body = new Body(section.definition("key", Names.Kind.BODY), section.name(),
                Set.copyOf(section.several("sides", Side.class)), section.flag("required", false),
                section.optionalReference("parent", Names.Kind.BODY),
                section.optionalReference("headRole", Names.Kind.ROLE), section.both("purpose"));
        if (body.sides().isEmpty()) {
            section.problem("sides", "key-missing", "sides");
        }
        section.finish();
        return body;
    }

    private List<Role> roles() {
        return root.sections("roles").stream().map(OrganisationReader::role).toList();
    }

    private static Role role(Section section) {
        Role role = new Role(section.definition("code", Names.Kind.ROLE), section.name(),
                section.one("side", Side.class), section.number("minimum", 0), section.flag("perDepartment", false),
                section.optionalReference("body", Names.Kind.BODY),
                section.sentences("duties"));
        if (!role.code().isEmpty() && role.code().charAt(0) != role.side().name().charAt(0)) {
            section.problem("code", "role-of-other-side", role.code(), role.side().name());
        }
        section.finish();
        return role;
    }

    private List<Responsibility> responsibilities() {
        return root.sections("responsibilities").stream().map(this::responsibility).toList();
    }

    private Responsibility responsibility(Section section) {
        String letter = section.text("letter");
        if (!letter.matches("[RACIS]")) {
            section.problem("letter", "not-one-of", letter, "[R, A, C, I, S]");
        }
        Responsibility responsibility = new Responsibility(section.reference("role", Names.Kind.ROLE),
                letter.isEmpty() ? '?' : letter.charAt(0), section.reference("object", Names.Kind.PHASE,
                Names.Kind.TASK,
                        Names.Kind.DELIVERABLE, Names.Kind.BODY));
        scopes.read(section, Scope.part(responsibility));
        section.finish();
        return responsibility;
    }

    private List<OrganisationCheck> checks() {
        return root.sections("orgChecks").stream().map(this::check).toList();
    }

    private OrganisationCheck check(Section section) {
        String kind = Shape.kind(section, Shape.CHECKS);
        OrganisationCheck check = new OrganisationCheck(section.definition("key", Names.Kind.CHECK), kind,
                section.one("severity", OrganisationCheck.Severity.class), section.both("text"),
                Shape.parameters(section, Shape.CHECKS.get(kind)));
        scopes.read(section, Names.Kind.CHECK, check.key(), false);
        section.finish();
        return check;
    }

    private List<Rule> rules() {
        return root.sections("rules").stream().map(OrganisationReader::rule).toList();
    }

    private static Rule rule(Section section) {
        Rule rule = new Rule(section.definition("key", Names.Kind.RULE), section.both("text"));
        section.finish();
        return rule;
    }
}
