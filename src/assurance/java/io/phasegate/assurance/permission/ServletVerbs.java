package io.phasegate.assurance.permission;

import jakarta.servlet.http.HttpServlet;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a servlet or one of its own base classes answers; HttpServlet itself refuses everything. For the table of
 * permissions: no servlet is without an entry.
 */
record ServletVerbs(Class<?> servlet) {
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");
    /** Of a servlet in which nothing was found that answers: somebody must look why. */
    static final List<String> NONE = List.of("NOTHING");

    /** Who overrides service may answer every verb, also those that he does not have now. */
    List<String> names() {
        if (own().anyMatch(method -> method.getName().equals("service"))) {
            return VERBS;
        }
        List<String> found = VERBS.stream().filter(verb -> own().anyMatch(method -> answers(method, verb))).toList();
        return found.isEmpty() ? NONE : found;
    }

    private static boolean answers(Method method, String verb) {
        return method.getName().startsWith("do")
                && method.getName().substring(2).toUpperCase(Locale.ROOT).equals(verb);
    }

    private Stream<Method> own() {
        return Stream.<Class<?>>iterate(servlet, type -> type != null && type != HttpServlet.class,
                Class::getSuperclass).flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }
}
