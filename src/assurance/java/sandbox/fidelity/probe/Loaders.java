package sandbox.fidelity.probe;

/** Says whose class loader is the context class loader of the thread. */
final class Loaders {
    private Loaders() {
    }

    static String context() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return sees(context, Notes.class.getName()) ? "plugin" : "host";
    }

    private static boolean sees(ClassLoader loader, String className) {
        try {
            return loader.loadClass(className) == Notes.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
