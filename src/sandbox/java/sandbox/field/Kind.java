package sandbox.field;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Locale;
import java.util.Map;

/**
 * How a field is entered; decides the form control and the shape of its JSON value. What the sandbox cannot set is
 * read-only.
 */
public enum Kind {
    TEXT, LINES, NUMBER, DATE, MOMENT, CHOICE, CHOICES, PERSON, PERSONS, GROUP, LABELS, FILE, READ_ONLY;

    private static final Map<String, Kind> SYSTEM = Map.ofEntries(
            Map.entry("summary", TEXT), Map.entry("description", LINES),
            Map.entry("issuetype", CHOICE), Map.entry("priority", CHOICE), Map.entry("resolution", CHOICE),
            Map.entry("security", CHOICE), Map.entry("assignee", PERSON), Map.entry("reporter", PERSON),
            Map.entry("duedate", DATE), Map.entry("attachment", FILE),
            Map.entry("comment", LINES));

    private static final Map<String, Kind> CUSTOM = Map.ofEntries(
            Map.entry("textfield", TEXT), Map.entry("url", TEXT), Map.entry("textarea", LINES), 
            Map.entry("float", NUMBER),
            Map.entry("select", CHOICE), Map.entry("radiobuttons", CHOICE), Map.entry("multiselect", CHOICES),
            Map.entry("multicheckboxes", CHOICES), Map.entry("datepicker", DATE), Map.entry("datetime", MOMENT),
            Map.entry("userpicker", PERSON), Map.entry("multiuserpicker", PERSONS), Map.entry("grouppicker", GROUP),
            Map.entry("labels", LABELS));

    static Kind ofSystem(String fieldId) {
        return SYSTEM.getOrDefault(fieldId, READ_ONLY);
    }

    static Kind of(CustomField field) {
        String key = field.getCustomFieldType().getKey();
        return CUSTOM.getOrDefault(key.substring(key.lastIndexOf(':') + 1), READ_ONLY);
    }

    /** Lower case for templates. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
