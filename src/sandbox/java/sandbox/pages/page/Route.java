package sandbox.pages.page;

import java.util.regex.Pattern;

/** A method and a path pattern with the handler and who may come in. */
public record Route(String method, Pattern pattern, Access access, Handler handler) {
    /** Who may call a route. Administrators must also have confirmed their session (WebSudo). */
    public enum Access {
        ANYONE, LOGGED_IN, ADMINISTRATOR
    }
}
