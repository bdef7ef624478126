package io.phasegate.language.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one exception by which a command says no. It carries every reason at once; nothing has been written when it is
 * thrown. REST answers it with the status of its kind (design section 5), pages and transitions show its messages.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Message> messages;
    private final transient Map<String, Message> fields;

    public Refusal(Kind kind, List<Message> messages, Map<String, Message> fields) {
        super(kind + " " + messages + " " + fields);
        this.kind = kind;
        this.messages = List.copyOf(messages);
        this.fields = new LinkedHashMap<>(fields);
    }

    /** A field or value of the input is wrong. */
    public static Refusal badInput(String field, Message reason) {
        return new Refusal(Kind.BAD_INPUT, List.of(), Map.of(field, reason));
    }

    public static Refusal badInput(Map<String, Message> fields) {
        return new Refusal(Kind.BAD_INPUT, List.of(), fields);
    }

    /** The thing is unknown or the caller may not see it: the answer is the same. */
    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, List.of(Message.of("phasegate.web.not.found")), Map.of());
    }

    public static Refusal notLoggedIn() {
        return new Refusal(Kind.NOT_LOGGED_IN, List.of(Message.of("phasegate.web.not.logged.in")), Map.of());
    }

    /** The caller sees the thing but may not do this. */
    public static Refusal forbidden(Message reason) {
        return new Refusal(Kind.FORBIDDEN, List.of(reason), Map.of());
    }

    /** Wrong state, or somebody else was first. */
    public static Refusal conflict(Message... reasons) {
        return new Refusal(Kind.CONFLICT, List.of(reasons), Map.of());
    }

    public static Refusal conflict(List<Message> reasons) {
        return new Refusal(Kind.CONFLICT, reasons, Map.of());
    }

    /** The caller acted on a view that has changed since. */
    public static Refusal stale(Message whatChanged) {
        return new Refusal(Kind.STALE, List.of(whatChanged), Map.of());
    }

    public Kind kind() {
        return kind;
    }

    public List<Message> messages() {
        return messages;
    }

    public Map<String, Message> fields() {
        return Map.copyOf(fields);
    }

    /** Why the command was refused; the status is the HTTP status of the REST answer. */
    public enum Kind {
        BAD_INPUT(400), NOT_LOGGED_IN(401), FORBIDDEN(403), NOT_FOUND(404), CONFLICT(409), STALE(412),
        PRECONDITION_REQUIRED(428);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
