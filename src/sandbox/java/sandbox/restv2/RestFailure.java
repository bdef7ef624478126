package sandbox.restv2;

import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import sandbox.restv2.json.JsonObject;

/** A request is refused; becomes Jira's error body with every message there is. */
public final class RestFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    public RestFailure(int status, List<String> messages, Map<String, String> errors) {
        super(messages + " " + errors);
        this.status = status;
        this.messages = List.copyOf(messages);
        this.errors = Map.copyOf(errors);
    }

    public static RestFailure of(int status, String message) {
        return new RestFailure(status, List.of(message), Map.of());
    }

    public static RestFailure field(String field, String message) {
        return new RestFailure(400, List.of(), Map.of(field, message));
    }

    public static RestFailure of(int status, ErrorCollection errors) {
        return new RestFailure(status, List.copyOf(errors.getErrorMessages()), errors.getErrors());
    }

    /** Does nothing when there is no error. */
    public static void check(int status, ErrorCollection errors) {
        if (errors.hasAnyErrors()) {
            throw of(status, errors);
        }
    }

    /** Adds its errors of fields to others, so that a client hears of all at once. */
    public void collect(Map<String, String> others) {
        others.putAll(errors);
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        return new JsonObject().add("errorMessages", messages).add("errors", errors).map();
    }
}
