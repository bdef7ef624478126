package sandbox.plugin;

import java.util.function.Supplier;

/** Runs work with a certain thread context class loader; calls cross between host and plugins in both directions. */
public final class ContextLoader {
    private ContextLoader() {
    }

    public static <T> T with(ClassLoader loader, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Host code that uses ServiceLoader, JAXP or JDBC drivers and may be called by a plugin. */
    public static <T> T ofHost(Supplier<T> work) {
        return with(ContextLoader.class.getClassLoader(), work);
    }
}
