package io.phasegate.project.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the two companies agreed on paper, as far as gates and deadlines wait for it. Given when a project is made,
 * changed later by who runs it.
 */
public record Contract(String number, Optional<LocalDate> signedOn, Optional<LocalDate> deliveryOn,
        Optional<LocalDate> breakInEndOn) {

    public static Contract of(ImplementationProject project) {
        return new Contract(project.contractNumber(), project.contractSignedOn(), project.terms().deliveryOn(),
                project.terms().breakInEndOn());
    }

    /** As the journal has it: by name of the field, empty where nothing is agreed. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", number);
        values.put("signedOn", text(signedOn));
        values.put("deliveryOn", text(deliveryOn));
        values.put("breakInEndOn", text(breakInEndOn));
        return values;
    }

    /** Of {@link #values()}. */
    public static Contract read(Map<?, ?> values) {
        return new Contract(text(values, "number"), date(values, "signedOn"), date(values, "deliveryOn"),
                date(values, "breakInEndOn"));
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static String text(Map<?, ?> values, String name) {
        Object value = values.get(name);
        return value == null ? "" : value.toString();
    }

    private static Optional<LocalDate> date(Map<?, ?> values, String name) {
        return Optional.of(text(values, name)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }
}
