package sandbox.jira.member;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/**
 * Makes instances of abstract implementations of host interfaces. What an implementation leaves abstract throws an
 * error
 * that names the member, so that a plugin's author reads what the sandbox lacks instead of an AbstractMethodError.
 */
public final class Provided {
    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            return new CompletedClass(type).define().getDeclaredConstructors()[0];
        }
    };

    private Provided() {
    }

    /** @param arguments those of the implementation's only constructor */
    public static <T> T of(Class<T> implementation, Object... arguments) {
        try {
            return implementation.cast(CONSTRUCTORS.get(implementation).newInstance(arguments));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalStateException("Cannot make " + implementation.getName(), e);
        }
    }
}
