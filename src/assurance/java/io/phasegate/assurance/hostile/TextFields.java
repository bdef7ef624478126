package io.phasegate.assurance.hostile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Which text components the bodies of the REST surface have, and which of them take only words of a closed list. */
final class TextFields {
    /**
     * Codes, dates, keys and names of people or groups that must exist: a payload is refused, which the fuzzer shows.
     */
    private static final Set<String> CLOSED = Set.of("PartyInput.side", "MemberInput.account", "AssignmentInput.role",
            "AssignmentInput.body",
            "AssignmentInput.start", "AssignmentInput.end", "AssignmentInput.priority", "PublicationInput.date",
            "Tick.criterion", "Tick.evidenceIssue", "Waiver.criterion", "Waiver.expiresOn", "Decision.role",
            "Decision.decision", "Condition.due", "SignoffBody.role", "SignoffBody.kind", "SignoffBody.medium",
            "SignoffBody.signedOn", "SignoffBody.result", "NewProject.key", "NewProject.lead", "NewProject.blueprint",
            "NewProject.overlays", "NewProject.profile", "NewProject.projectClass", "NewProject.startDate",
            "NewProject.totalDays", "NewProject.language", "NewProject.shares", "NewProject.answers",
            "NewProject.goLive", "NewProject.dating", "Contract.signedOn", "Contract.deliveryOn",
            "Contract.breakInEndOn", "ContractInput.signedOn", "ContractInput.deliveryOn",
            "ContractInput.breakInEndOn", "FieldValue.key", "HandedOut.recipient", "HandedOut.medium",
            "Paper.signedOn", "SettingsResource.Body.projectCreators",
            "ErasureResource.Body.user", "ErasureResource.Body.name", "FileText.Body.text", "Order.replace",
            "NewProject.calendar", "CalendarBody.id", "CalendarBody.base", "CalendarBody.weekdays",
            "CalendarBody.dayStart", "CalendarBody.dayEnd", "CalendarBody.zone", "CalendarBody.plainDays", "Day.date",
            "Day.kind", "ActBody.act", "PlannedDateInput.date");

    private TextFields() {
    }

    /** Every text field of these records and of the records in them that anybody may fill as he likes. */
    static Set<String> open(Collection<Class<?>> records) {
        Set<String> fields = new TreeSet<>();
        records.forEach(record -> collect(record, fields));
        fields.removeAll(CLOSED);
        return fields;
    }

    private static void collect(Class<?> record, Set<String> fields) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getType().isRecord()) {
                collect(component.getType(), fields);
            } else if (component.getGenericType() instanceof ParameterizedType type
                    && type.getActualTypeArguments()[0] instanceof Class<?> element && element.isRecord()) {
                collect(element, fields);
            } else if (component.getGenericType().getTypeName().contains("String")) {
                fields.add(name(record) + "." + component.getName());
            }
        }
    }

    /** A record that is only called a body is told from others by where it stands. */
    private static String name(Class<?> record) {
        return record.getSimpleName().equals("Body") ? record.getEnclosingClass().getSimpleName() + ".Body"
                : record.getSimpleName();
    }

    /** Names of open fields, for comparison with the names of inputs in forms. */
    static Set<String> names(Collection<Class<?>> records) {
        Set<String> names = new TreeSet<>();
        records.forEach(record -> Arrays.stream(record.getRecordComponents())
                .forEach(component -> names.add(component.getName())));
        return names;
    }
}
