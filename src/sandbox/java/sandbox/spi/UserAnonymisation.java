package sandbox.spi;

import java.util.List;

/**
 * What plugins do when a user is anonymised. Called by the administration page before the host forgets the user
 * itself.
 */
public interface UserAnonymisation {
    /** Runs the handlers of all enabled plugins; errors do not stop the process and are shown to the administrator. */
    List<String> handlersOf(String userKey);
}
