package sandbox.restv2.input;

import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import sandbox.field.Choice;
import sandbox.field.FieldCatalogue;
import sandbox.field.FieldChoices;
import sandbox.field.FieldValues;
import sandbox.field.Kind;
import sandbox.restv2.Call;
import sandbox.restv2.RestFailure;

/** Reads the JSON of one field's value into what the issue service takes: ids, user names, texts. */
public final class FieldReader {
    private final FieldCatalogue catalogue;
    private final FieldChoices choices;

    public FieldReader(FieldCatalogue catalogue, FieldChoices choices) {
        this.catalogue = catalogue;
        this.choices = choices;
    }

    /** JSON null empties the field. */
    public List<String> read(Call call, Project project, String fieldId, JsonNode json) {
        Kind kind = catalogue.kind(fieldId);
        if (json.isNull() && kind != Kind.READ_ONLY && kind != Kind.FILE) {
            return catalogue.custom(fieldId) == null ? List.of("") : List.of();
        }
        return switch (kind) {
            case READ_ONLY, FILE -> throw RestFailure.field(fieldId, call.t("sandbox.rest.field.unknown", fieldId));
            case CHOICES, PERSONS, LABELS -> many(call, project, fieldId, json, kind);
            default -> List.of(one(call, project, fieldId, json, kind));
        };
    }

    private List<String> many(Call call, Project project, String fieldId, JsonNode json, Kind kind) {
        if (!json.isArray()) {
            throw RestFailure.field(fieldId, call.t("sandbox.rest.field.form"));
        }
        List<String> values = new ArrayList<>();
        json.forEach(part -> values.add(one(call, project, fieldId, part, kind)));
        return values;
    }

    private String one(Call call, Project project, String fieldId, JsonNode json, Kind kind) {
        return switch (kind) {
            case CHOICE, CHOICES -> chosen(call, project, fieldId, json);
            case PERSON, PERSONS, GROUP -> named(call, fieldId, json);
            case NUMBER -> number(call, fieldId, json);
            default -> text(call, fieldId, json);
        };
    }

    private static String text(Call call, String fieldId, JsonNode json) {
        if (!json.isValueNode()) {
            throw RestFailure.field(fieldId, call.t("sandbox.rest.field.form"));
        }
        return json.asText();
    }

    private static String number(Call call, String fieldId, JsonNode json) {
        return json.isNumber() ? FieldValues.plain(json.asDouble()) : text(call, fieldId, json);
    }

    /** `{"name": …}`, in newer clients also `{"key": …}`. */
    private static String named(Call call, String fieldId, JsonNode json) {
        JsonNode name = json.hasNonNull("name") ? json.get("name") : json.path("key");
        if (json.isObject() && (name.isNull() || json.path("name").isNull())) {
            return "";
        }
        if (!name.isTextual()) {
            throw RestFailure.field(fieldId, call.t("sandbox.rest.field.form"));
        }
        return name.asText();
    }

    /** `{"id": …}`, `{"value": …}` or `{"name": …}`; numbers and texts alike. */
    private String chosen(Call call, Project project, String fieldId, JsonNode json) {
        List<Choice> offered = catalogue.custom(fieldId) != null ? choices.ofCustom(catalogue.custom(fieldId), null)
                : choices.ofSystem(fieldId, project, call.user());
        String id = json.path("id").asText("");
        String label = json.hasNonNull("value") ? json.get("value").asText() : json.path("name").asText("");
        return offered.stream().filter(choice -> id.isEmpty() ? choice.isCalled(label) : choice.value().equals(id))
                .map(Choice::value).findFirst()
                .orElseThrow(() -> RestFailure.field(fieldId, call.t("sandbox.rest.field.value")));
    }
}
