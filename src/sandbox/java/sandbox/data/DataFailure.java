package sandbox.data;

/** The store could not do what it was asked. Carries the statement, which the driver's message often lacks. */
public final class DataFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DataFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
