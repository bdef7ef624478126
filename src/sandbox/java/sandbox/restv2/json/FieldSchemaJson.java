package sandbox.restv2.json;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Map;
import sandbox.field.FieldCatalogue;
import sandbox.field.Kind;

/** The `schema` of a field: which JSON its value is. */
public final class FieldSchemaJson {
    private static final Map<String, String> SYSTEM = Map.ofEntries(
            Map.entry("issuetype", "issuetype"), Map.entry("status", "status"), Map.entry("project", "project"),
            Map.entry("priority", "priority"), Map.entry("resolution", "resolution"),
            Map.entry("security", "securitylevel"), Map.entry("assignee", "user"), Map.entry("reporter", "user"),
            Map.entry("creator", "user"), Map.entry("created", "datetime"), Map.entry("updated", "datetime"),
            Map.entry("resolutiondate", "datetime"), Map.entry("duedate", "date"), Map.entry("comment",
            "comments-page"));
    private static final Map<String, String> SYSTEM_ARRAYS = Map.of("labels", "string", "attachment", "attachment",
            "issuelinks", "issuelinks", "subtasks", "issuelinks");
    private final FieldCatalogue catalogue;

    public FieldSchemaJson(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Map<String, Object> of(String fieldId) {
        CustomField field = catalogue.custom(fieldId);
        if (field != null) {
            return typed(catalogue.kind(fieldId)).add("custom", field.getCustomFieldType().getKey())
                    .add("customId", field.getIdAsLong()).map();
        }
        JsonObject json = SYSTEM_ARRAYS.containsKey(fieldId)
                ? new JsonObject().add("type", "array").add("items", SYSTEM_ARRAYS.get(fieldId))
                : new JsonObject().add("type", SYSTEM.getOrDefault(fieldId, "string"));
        return json.add("system", fieldId).map();
    }

    private static JsonObject typed(Kind kind) {
        return switch (kind) {
            case NUMBER -> new JsonObject().add("type", "number");
            case DATE -> new JsonObject().add("type", "date");
            case MOMENT -> new JsonObject().add("type", "datetime");
            case CHOICE -> new JsonObject().add("type", "option");
            case PERSON -> new JsonObject().add("type", "user");
            case GROUP -> new JsonObject().add("type", "group");
            case CHOICES -> new JsonObject().add("type", "array").add("items", "option");
            case PERSONS -> new JsonObject().add("type", "array").add("items", "user");
            case LABELS -> new JsonObject().add("type", "array").add("items", "string");
            default -> new JsonObject().add("type", "string");
        };
    }
}
