package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Role;
import io.phasegate.language.model.Text;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of roles for sentences: "project owner, customer PM". Used by the rules of deliverable and gate. */
public final class RoleNames {
    private final Method method;

    public RoleNames(Method method) {
        this.method = method;
    }

    /** A code that the method does not know stands for itself. */
    public Text of(String code) {
        return method.role(code).map(Role::name).orElseGet(() -> new Text(code, code));
    }

    public Text of(Collection<String> codes) {
        List<Text> names = codes.stream().distinct().map(this::of).toList();
        return new Text(join(names, Text::zh, "\u3001"), join(names, Text::en, ", "));
    }

    private static String join(List<Text> names, Function<Text, String> language, String separator) {
        return names.stream().map(language).collect(Collectors.joining(separator));
    }
}
