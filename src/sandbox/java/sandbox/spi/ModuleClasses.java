package sandbox.spi;

/**
 * Creates instances of classes of enabled plugins, wired from the plugin's own context. Used by the workflow engine.
 */
public interface ModuleClasses {
    /**
     * A new instance of a workflow condition, validator or function class.
     *
     * @throws ModuleUnavailableException when no enabled plugin declares the class, as Jira fails then
     */
    Object workflowModule(String className);

    /** No enabled plugin declares the class. */
    final class ModuleUnavailableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public ModuleUnavailableException(String className) {
            super("No enabled plugin declares the workflow module class " + className);
        }
    }
}
