package io.phasegate.compatibility.model;

import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds members of a class by name and descriptor as the Java machine does: the class, its superclasses, its
 * interfaces.
 */
final class Members {
    private Members() {
    }

    static Optional<Method> method(Class<?> owner, String name, String descriptor) {
        return hierarchy(owner).stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(name) && descriptor(method).equals(descriptor))
                .findFirst();
    }

    static Optional<Field> field(Class<?> owner, String name, String descriptor) {
        return hierarchy(owner).stream().flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(name) && field.getType().descriptorString().equals(descriptor))
                .findFirst();
    }

    static boolean hasConstructor(Class<?> owner, String descriptor) {
        return Arrays.stream(owner.getDeclaredConstructors())
                .filter(constructor -> !Modifier.isPrivate(constructor.getModifiers()))
                .map(constructor -> MethodType.methodType(void.class, constructor.getParameterTypes()))
                .anyMatch(type -> type.toMethodDescriptorString().equals(descriptor));
    }

    /** A method that `host` wants and `ours` does not have, if any. */
    static Optional<Method> unimplemented(Class<?> ours, Class<?> host) {
        return hierarchy(host).stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method(ours, method.getName(), descriptor(method))
                        .filter(found -> !Modifier.isAbstract(found.getModifiers())).isEmpty())
                .findFirst();
    }

    static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes()).toMethodDescriptorString();
    }

    private static Set<Class<?>> hierarchy(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            found.add(one);
        }
        for (Class<?> one : Set.copyOf(found)) {
            addInterfaces(one, found);
        }
        if (type.isInterface()) {
            found.add(Object.class);
        }
        return found;
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> found) {
        for (Class<?> one : type.getInterfaces()) {
            found.add(one);
            addInterfaces(one, found);
        }
    }
}
