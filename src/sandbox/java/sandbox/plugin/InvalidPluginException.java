package sandbox.plugin;

/** A plugin or one of its modules that Jira would refuse; the message is shown to the administrator. */
public final class InvalidPluginException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidPluginException(String message) {
        super(message);
    }

    public InvalidPluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
