package sandbox.jira.search.jql;

/** A query that cannot be understood: the key of the reason and its arguments. */
public final class JqlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    public JqlException(String key, Object... arguments) {
        super(key);
        this.arguments = arguments;
    }

    public Object[] arguments() {
        return arguments;
    }
}
