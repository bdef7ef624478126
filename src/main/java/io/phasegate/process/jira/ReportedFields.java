package io.phasegate.process.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import io.phasegate.process.model.IssueValues;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the fields that the rules ask for out of an issue, with what was typed on the transition's screen. */
public class ReportedFields {
    private static final List<String> OPTIONS = List.of(ObjectKeys.OPTION_CAUSE_CUSTOMER,
            ObjectKeys.OPTION_CAUSE_PRODUCT,
            ObjectKeys.OPTION_REQUEST_A, ObjectKeys.OPTION_REQUEST_B, ObjectKeys.OPTION_REQUEST_C,
            ObjectKeys.OPTION_REQUEST_D, ObjectKeys.OPTION_REQUEST_E, ObjectKeys.OPTION_REQUEST_F);
    private static final List<String> FIELDS = Stream.concat(IssueValues.REPORT.stream(), Stream.of(
            ObjectKeys.FIELD_FAULT_CAUSE, ObjectKeys.FIELD_REQUEST_CLASS, ObjectKeys.FIELD_RECEIVED_ON)).toList();

    private final SetupObjects objects;
    private final CustomFieldManager customFields;

    public ReportedFields(SetupObjects objects, CustomFieldManager customFields) {
        this.objects = objects;
        this.customFields = customFields;
    }

    public IssueValues of(Issue issue) {
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach(key -> field(key).map(issue::getCustomFieldValue).map(this::text).filter(text -> !text.isBlank())
                .ifPresent(text -> values.put(key, text)));
        Optional.ofNullable(issue.getAssigneeId()).ifPresent(assignee -> values.put(IssueValues.ASSIGNEE, assignee));
        return new IssueValues(values);
    }

    private Optional<CustomField> field(String key) {
        return objects.find(key).map(customFields::getCustomFieldObject);
    }

    private String text(Object value) {
        if (value instanceof Timestamp moment) {
            return moment.toLocalDateTime().toLocalDate().toString();
        }
        return value instanceof Option option ? optionKey(String.valueOf(option.getOptionId())) : value.toString();
    }

    /** Empty for an option that an administrator added. */
    private String optionKey(String id) {
        return OPTIONS.stream().filter(key -> objects.find(key).filter(id::equals).isPresent()).findFirst().orElse("");
    }
}
