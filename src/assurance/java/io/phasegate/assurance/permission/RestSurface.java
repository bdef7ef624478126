package io.phasegate.assurance.permission;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every JAX-RS resource method, as verb and path below the base of our REST API. */
record RestSurface(List<Class<?>> classes) {

    List<String> entries() {
        return classes.stream().filter(type -> type.isAnnotationPresent(Path.class)).flatMap(RestSurface::methods)
                .toList();
    }

    /** Paths of the reading methods that take this parameter of an address. */
    Set<String> reading(String parameter) {
        Set<String> paths = new TreeSet<>();
        classes.stream().filter(type -> type.isAnnotationPresent(Path.class)).forEach(resource ->
                Arrays.stream(resource.getMethods()).filter(method -> method.isAnnotationPresent(GET.class))
                        .filter(method -> takes(method, parameter))
                        .forEach(method -> paths.add(resource.getAnnotation(Path.class).value() + path(method))));
        return paths;
    }

    private static boolean takes(Method method, String parameter) {
        return Arrays.stream(method.getParameters()).map(one -> one.getAnnotation(QueryParam.class))
                .anyMatch(note -> note != null && note.value().equals(parameter));
    }

    private static Stream<String> methods(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods()).flatMap(method -> verb(method).stream()
                .map(verb -> verb + " " + base + path(method)));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations()).map(note -> note.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null).map(HttpMethod::value).findFirst();
    }

    private static String path(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value().replaceAll(":[^/]*(?=\\}$)", "").replaceAll("\\{(\\w+).*\\}", "{$1}");
    }
}
