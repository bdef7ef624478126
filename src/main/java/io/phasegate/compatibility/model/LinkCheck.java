package io.phasegate.compatibility.model;

import io.phasegate.language.model.Message;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares links with the classes that a loader really gives. Empty = fits; else what is wrong, in words. */
public final class LinkCheck {
    private final ClassLoader loader;
    private final Predicate<Class<?>> offered;

    /** @param offered whether the host offers a service of this type */
    public LinkCheck(ClassLoader loader, Predicate<Class<?>> offered) {
        this.loader = loader;
        this.offered = offered;
    }

    public Optional<Message> problem(HostLink link) {
        try {
            return check(link, Class.forName(link.owner(), false, loader));
        } catch (ClassNotFoundException missing) {
            return wrong("type-missing");
        } catch (LinkageError broken) {
            return wrong("unreadable", broken.toString());
        }
    }

    private Optional<Message> check(HostLink link, Class<?> owner) throws ClassNotFoundException {
        return switch (link.kind()) {
            case TYPE -> Optional.empty();
            case ANNOTATION -> visibleAtRunTime(owner) ? Optional.empty() : wrong("not-annotation");
            case IMPLEMENTS -> implemented(link, owner);
            case SERVICE -> offered.test(owner) ? Optional.empty() : wrong("not-offered");
            case NEW -> Members.hasConstructor(owner, link.descriptor()) ? Optional.empty() : wrong("member-missing");
            case INTERFACE, STATIC_INTERFACE -> owner.isInterface() ? method(link, owner) : wrong("not-interface");
            case VIRTUAL, SUPER, STATIC -> owner.isInterface() ? wrong("not-class") : method(link, owner);
            case FIELD, STATIC_FIELD -> field(link, owner);
        };
    }

    private static Optional<Message> method(HostLink link, Class<?> owner) {
        boolean wanted = link.kind() == LinkKind.STATIC || link.kind() == LinkKind.STATIC_INTERFACE;
        return Members.method(owner, link.name(), link.descriptor()).map(Method::getModifiers)
                .map(modifiers -> usable(modifiers, wanted)).orElseGet(() -> wrong("member-missing"));
    }

    private static Optional<Message> field(HostLink link, Class<?> owner) {
        return Members.field(owner, link.name(), link.descriptor()).map(Field::getModifiers)
                .map(modifiers -> usable(modifiers, link.kind() == LinkKind.STATIC_FIELD))
                .orElseGet(() -> wrong("member-missing"));
    }

    private static Optional<Message> usable(int modifiers, boolean wantedStatic) {
        if (Modifier.isStatic(modifiers) != wantedStatic) {
            return wrong(wantedStatic ? "not-static" : "is-static");
        }
        return (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0 ? wrong("not-public") : Optional.empty();
    }

    private Optional<Message> implemented(HostLink link, Class<?> owner) throws ClassNotFoundException {
        Class<?> ours = Class.forName(link.member(), false, loader);
        return Members.unimplemented(ours, owner)
                .map(method -> method.getName() + Members.descriptor(method))
                .flatMap(method -> wrong("not-implemented", method));
    }

    private static boolean visibleAtRunTime(Class<?> type) {
        Retention retention = type.getAnnotation(Retention.class);
        return Annotation.class.isAssignableFrom(type) && retention != null && retention.value() == RetentionPolicy.RUNTIME;
    }

    private static Optional<Message> wrong(String key, Object... arguments) {
        return Optional.of(Message.of("phasegate.compatibility.problem." + key, arguments));
    }
}
