package sandbox.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Locale;
import sandbox.spi.Translations;

/** Names and kinds of all fields, system and custom. */
public final class FieldCatalogue {
    private static final List<String> SYSTEM = List.of("summary", "issuetype", "status", "project", "priority",
            "resolution", "security", "assignee", "reporter", "creator", "created", "updated", "resolutiondate",
            "duedate", "labels", "description", "environment", "attachment", "comment", "issuelinks", "subtasks",
            "issuekey");
    private final CustomFieldManager customFields;
    private final Translations translations;

    public FieldCatalogue(CustomFieldManager customFields, Translations translations) {
        this.customFields = customFields;
        this.translations = translations;
    }

    public List<String> systemFields() {
        return SYSTEM;
    }

    public List<CustomField> customFields() {
        return customFields.getCustomFieldObjects();
    }

    /** Those whose context includes the issue's project and type. */
    public List<CustomField> customFields(Issue issue) {
        return customFields.getCustomFieldObjects(issue);
    }

    /** Null for system fields and unknown ids. */
    public CustomField custom(String fieldId) {
        return fieldId.startsWith("customfield_") ? customFields.getCustomFieldObject(fieldId) : null;
    }

    public String name(String fieldId, Locale locale) {
        CustomField field = custom(fieldId);
        return field != null ? field.getName() : translations.text(locale, "sandbox.field." + fieldId);
    }

    public Kind kind(String fieldId) {
        CustomField field = custom(fieldId);
        return field != null ? Kind.of(field) : Kind.ofSystem(fieldId);
    }

    public boolean exists(String fieldId) {
        return SYSTEM.contains(fieldId) || custom(fieldId) != null;
    }
}
