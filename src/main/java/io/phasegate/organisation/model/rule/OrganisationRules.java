package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the checks of a blueprint as rules and applies them all. Used by the panel, the gates and the blueprint
 * validator.
 */
public final class OrganisationRules {
    private static final String KEY_USER = "C_KEYUSER";
    private static final Map<String, Set<String>> NEEDED = Map.ofEntries(Map.entry("ROLE_FILLED", Set.of()),
            Map.entry("ROLE_NAMED", Set.of("role")), Map.entry("KEY_USER_PER_DEPARTMENT", Set.of()),
            Map.entry("KEY_USER_NOT_IT", Set.of()), Map.entry("FULL_TIME", Set.of("role")),
            Map.entry("KEY_USER_TIME", Set.of()), Map.entry("ALL_APPROVED", Set.of()), Map.entry("PUBLISHED", Set.of()),
            Map.entry("BODY_EXISTS", Set.of("body")), Map.entry("BODY_HEAD", Set.of("body", "role")),
            Map.entry("HEAD_SITS_IN", Set.of("role", "body")), Map.entry("SIDE_IN_BODY", Set.of("body", "side")),
            Map.entry("LONG_CYCLE_ROLE", Set.of("role")), Map.entry("ONE_HOLDER", Set.of("role")),
            Map.entry("OVERLAP", Set.of()));

    private OrganisationRules() {
    }

    /** Everything that breaks a rule of the method, errors first. */
    public static List<Finding> findings(Standing standing) {
        return standing.method().checks().stream().map(OrganisationRules::rule)
                .flatMap(rule -> rule.findings(standing).stream())
                .sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
    }

    /** Who holds several roles (R27), whether the method asks for it or not: the panel always lists it. */
    public static List<Finding> overlaps(Standing standing) {
        Text none = new Text("", "");
        return new Overlap(new OrganisationCheck("R27", "OVERLAP", OrganisationCheck.Severity.WARNING, none, Map.of()))
                .findings(standing);
    }

    /** Whether this version can evaluate the check. */
    public static boolean understands(OrganisationCheck check) {
        return !(rule(check) instanceof Unreadable);
    }

    static OrganisationRule rule(OrganisationCheck check) {
        Set<String> needed = NEEDED.get(check.kind());
        if (needed == null || !check.parameters().keySet().containsAll(needed) || sideIsUnknown(check)) {
            return new Unreadable(check);
        }
        return switch (check.kind()) {
            case "ROLE_FILLED" -> new RoleFilled(check);
            case "ROLE_NAMED" -> new RoleNamed(check, role(check));
            case "KEY_USER_PER_DEPARTMENT" -> new KeyUserPerDepartment(check, role(check));
            case "KEY_USER_NOT_IT" -> new KeyUserNotIt(check, role(check));
            case "FULL_TIME" -> new FullTime(check, role(check));
            case "KEY_USER_TIME" -> new KeyUserTime(check, role(check));
            case "ALL_APPROVED" -> new AllApproved(check);
            case "PUBLISHED" -> new Published(check);
            case "BODY_EXISTS" -> new BodyExists(check, body(check));
            case "BODY_HEAD" -> new BodyHead(check, body(check), role(check));
            case "HEAD_SITS_IN" -> new HeadSitsIn(check, role(check), body(check));
            case "SIDE_IN_BODY" -> new SideInBody(check, body(check), Side.valueOf(check.parameters().get("side")));
            case "LONG_CYCLE_ROLE" -> new LongCycleRole(check, role(check));
            case "ONE_HOLDER" -> new OneHolder(check, role(check));
            default -> new Overlap(check);
        };
    }

    private static String role(OrganisationCheck check) {
        return check.parameters().getOrDefault("role", KEY_USER);
    }

    private static String body(OrganisationCheck check) {
        return check.parameters().get("body");
    }

    private static boolean sideIsUnknown(OrganisationCheck check) {
        String side = check.parameters().get("side");
        return side != null && List.of(Side.values()).stream().noneMatch(known -> known.name().equals(side));
    }
}
