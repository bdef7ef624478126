package io.phasegate.organisation;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.OrganisationPart;
import io.phasegate.blueprint.model.Responsibility;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Side;
import io.phasegate.blueprint.model.WorkPart;
import io.phasegate.language.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small method with the bodies and roles that the organisation rules of yy-pp003 and gz-3level speak of. */
public final class AMethod {
    private final List<Role> roles = new ArrayList<>(List.of(role("C_SPONSOR", 1, Side.CUSTOMER, null),
            role("C_TOP", 1, Side.CUSTOMER, "LEAD"), role("C_OWNER", 1, Side.CUSTOMER, "LEAD"),
            role("C_PM", 1, Side.CUSTOMER, "IMPL"), role("C_IMPL_HEAD", 0, Side.CUSTOMER, "IMPL"),
            role("C_KEYUSER", 1, Side.CUSTOMER, "IMPL"), role("C_SYSADMIN", 0, Side.CUSTOMER, null),
            role("C_DEPT_HEAD", 0, Side.CUSTOMER, "EXEC"), role("V_PM", 1, Side.VENDOR, "IMPL"),
            role("V_CONSULTANT", 2, Side.VENDOR, "IMPL")));
    private final List<OrganisationCheck> checks = new ArrayList<>();

    public static AMethod aMethod() {
        return new AMethod();
    }

    public AMethod checking(String kind, String... parameters) {
        checks.add(check(kind, parameters));
        return this;
    }

    public Method build() {
        return new Method(List.of(new Method.Part("test", "1")),
                new OrganisationPart(List.of(body("LEAD", null, Side.CUSTOMER, Side.VENDOR),
                body("IMPL", "LEAD", Side.CUSTOMER, Side.VENDOR), body("EXEC", "IMPL", Side.CUSTOMER)), roles,
                List.of(new Responsibility("C_PM", 'R', "LEAD")), checks, List.of()),
                WorkPart.of(List.of(), List.of(), List.of()));
    }

    /** E.g. check("FULL_TIME", "role", "C_PM"). */
    public static OrganisationCheck check(String kind, String... parameters) {
        Map<String, String> values = new java.util.HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.put(parameters[i], parameters[i + 1]);
        }
        return new OrganisationCheck(kind + Arrays.toString(parameters), kind, OrganisationCheck.Severity.WARNING,
                new Text("", ""), values);
    }

    private static Role role(String code, int minimum, Side side, String body) {
        return new Role(code, new Text("角色" + code, code), side, minimum, false, Optional.ofNullable(body),
                List.of(new Text("职责", "Duty of " + code)));
    }

    private static Body body(String key, String parent, Side... sides) {
        return new Body(key, new Text("机构" + key, key), Set.of(sides), true, Optional.ofNullable(parent),
                Optional.empty(),
                new Text("", ""));
    }
}
