package io.phasegate.language.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules say of an attempt: allowed, or every reason why not. Rules return it, commands turn it into a {@link
 * Refusal}; never a bare boolean, so that the same list can be shown before the attempt.
 */
public record Ruling(List<Reason> reasons) {
    private static final Ruling ALLOWED = new Ruling(List.of());

    public Ruling {
        reasons = List.copyOf(reasons);
    }

    public static Ruling allowed() {
        return ALLOWED;
    }

    /** He lacks the role. */
    public static Ruling forbidden(Message message) {
        return new Ruling(List.of(new Reason(Refusal.Kind.FORBIDDEN, "", message)));
    }

    /** The state of things does not admit it. */
    public static Ruling conflict(Message message) {
        return new Ruling(List.of(new Reason(Refusal.Kind.CONFLICT, "", message)));
    }

    public static Ruling badInput(String field, Message message) {
        return new Ruling(List.of(new Reason(Refusal.Kind.BAD_INPUT, field, message)));
    }

    public Ruling and(Ruling other) {
        List<Reason> all = new ArrayList<>(reasons);
        all.addAll(other.reasons);
        return new Ruling(all);
    }

    public boolean isAllowed() {
        return reasons.isEmpty();
    }

    public boolean isForbidden() {
        return !of(Refusal.Kind.FORBIDDEN).isEmpty();
    }

    public List<Message> messages() {
        return reasons.stream().map(Reason::message).toList();
    }

    /** @throws Refusal with every reason of the gravest kind: 403, else 400, else 409 */
    public void orThrow() {
        if (isAllowed()) {
            return;
        }
        if (isForbidden()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, of(Refusal.Kind.FORBIDDEN), Map.of());
        }
        Map<String, Message> fields = new LinkedHashMap<>();
        reasons.stream().filter(reason -> reason.kind() == Refusal.Kind.BAD_INPUT)
                .forEach(reason -> fields.putIfAbsent(reason.field(), reason.message()));
        throw fields.isEmpty() ? Refusal.conflict(messages()) : Refusal.badInput(fields);
    }

    private List<Message> of(Refusal.Kind kind) {
        return reasons.stream().filter(reason -> reason.kind() == kind).map(Reason::message).toList();
    }

    /** One reason; the field is empty unless the input is wrong. */
    public record Reason(Refusal.Kind kind, String field, Message message) {
    }
}
