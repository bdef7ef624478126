package io.phasegate.assurance.hostile;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One REST method of the jar, e.g. {@code POST /projects/{key}/gates/{gate}/ticks}. */
record Endpoint(String verb, String path, Method method) {
    /** The REST methods of a class; none if it is no resource. */
    static Stream<Endpoint> of(Class<?> type) {
        return type.isAnnotationPresent(Path.class) ? Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> verb(method).map(verb -> new Endpoint(verb, path(type, method), method)).stream())
                : Stream.empty();
    }

    String name() {
        return verb + " " + path;
    }

    /** JSON, that is; a file has tests of its own. */
    boolean takesBody() {
        return !takes(MediaType.WILDCARD) && takesAnything();
    }

    /** Whether files of the plugin's own are sent there: of any type, or YAML. */
    boolean takesFile() {
        return takesAnything() && (takes(MediaType.WILDCARD) || takes("application/yaml"));
    }

    private boolean takes(String type) {
        Consumes types = method.getAnnotation(Consumes.class);
        return types != null && Arrays.stream(types.value()).anyMatch(each -> each.startsWith(type));
    }

    private boolean takesAnything() {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.getAnnotations().length == 0);
    }

    List<Parameter> queryParameters() {
        return annotated(QueryParam.class);
    }

    List<Parameter> headerParameters() {
        return annotated(HeaderParam.class);
    }

    private List<Parameter> annotated(Class<? extends Annotation> annotation) {
        return Arrays.stream(method.getParameters()).filter(each -> each.isAnnotationPresent(annotation)).toList();
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations()).map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null).map(HttpMethod::value).findFirst();
    }

    private static String path(Class<?> type, Method method) {
        Path own = method.getAnnotation(Path.class);
        String whole = type.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        return whole.replaceAll("/+", "/").replaceAll("(?<=.)/$", "").replaceAll("\\{(\\w+):[^}]*}+", "{$1}");
    }
}
