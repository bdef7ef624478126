package io.phasegate.deliverable.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import io.phasegate.setup.SetupObjects;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;

/** Our searchable fields of an issue, written only where they differ. */
public final class IssueFields {
    private final SetupObjects objects;
    private final CustomFieldManager customFields;

    public IssueFields(SetupObjects objects, CustomFieldManager customFields) {
        this.objects = objects;
        this.customFields = customFields;
    }

    /** True when something was changed on the issue object; it is not stored here. */
    public boolean write(MutableIssue issue, Map<String, String> values) {
        boolean changed = false;
        for (Map.Entry<String, String> value : values.entrySet()) {
            CustomField field = objects.find(value.getKey()).map(customFields::getCustomFieldObject).orElse(null);
            if (field != null) {
                changed |= write(issue, field, value.getValue());
            }
        }
        return changed;
    }

    private static boolean write(MutableIssue issue, CustomField field, String text) {
        Object present = issue.getCustomFieldValue(field);
        Object wanted = value(present, text);
        if (wanted.equals(present)) {
            return false;
        }
        issue.setCustomFieldValue(field, wanted);
        return true;
    }

    /** Dates are told by their form; everything else is text. */
    private static Object value(Object present, String text) {
        return present instanceof Timestamp || text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? Timestamp.valueOf(LocalDate.parse(text).atStartOfDay()) : text;
    }
}
