package io.phasegate.process.model;

import io.phasegate.setup.model.ObjectKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the fields of an error report, client request or payment at the moment of a step.
 *
 * @param values by field key, or `assignee`; of a select field the key of the chosen option; empty fields are left out
 */
public record IssueValues(Map<String, String> values) {
    public static final IssueValues NONE = new IssueValues(Map.of());
    public static final String ASSIGNEE = "assignee";
    /** R107: time, software version, module, screen, symptom and program name. */
    public static final List<String> REPORT = List.of(ObjectKeys.FIELD_OCCURRED_AT, ObjectKeys.FIELD_SOFTWARE_VERSION,
            ObjectKeys.FIELD_MODULE, ObjectKeys.FIELD_SCREEN, ObjectKeys.FIELD_SYMPTOM, ObjectKeys.FIELD_PROGRAM);

    private static final String CAUSE = "option:fault-cause-";
    private static final String CLASS = "option:request-class-";

    public IssueValues {
        values = Map.copyOf(values);
    }

    List<String> missing(List<String> fields) {
        return fields.stream().filter(field -> !values.containsKey(field)).toList();
    }

    boolean isAssigned() {
        return values.containsKey(ASSIGNEE);
    }

    /** `customer` or `product` (R108). */
    public Optional<String> cause() {
        return option(ObjectKeys.FIELD_FAULT_CAUSE, CAUSE);
    }

    /** R110. */
    public Optional<RequestClass> requestClass() {
        return option(ObjectKeys.FIELD_REQUEST_CLASS, CLASS).map(RequestClass::of);
    }

    /** ISO-8601 day. */
    public Optional<String> receivedOn() {
        return Optional.ofNullable(values.get(ObjectKeys.FIELD_RECEIVED_ON));
    }

    private Optional<String> option(String field, String prefix) {
        return Optional.ofNullable(values.get(field)).filter(option -> option.startsWith(prefix))
                .map(option -> option.substring(prefix.length()));
    }
}
