package sandbox.restv2.input;

import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sandbox.restv2.Call;
import sandbox.restv2.RestFailure;

/**
 * Reads `fields` and `update` of a body that creates, edits or transitions an issue. All wrong fields are named at
 * once.
 */
public final class IssueBody {
    private final FieldReader reader;

    public IssueBody(FieldReader reader) {
        this.reader = reader;
    }

    /** @param settable ids of the fields on the screen; anything else is refused in Jira's words */
    public Changes read(Call call, Project project, Collection<String> settable, JsonNode body) {
        Changes changes = new Changes(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, String> errors = new LinkedHashMap<>();
        body.path("fields").fields().forEachRemaining(field -> attempt(errors,
                () -> set(call, project, settable, field.getKey(), field.getValue(), changes)));
        body.path("update").fields().forEachRemaining(field -> attempt(errors,
                () -> operations(call, project, settable, field.getKey(), field.getValue(), changes)));
        if (!errors.isEmpty()) {
            throw new RestFailure(400, List.of(), errors);
        }
        return changes;
    }

    private static void attempt(Map<String, String> errors, Runnable reading) {
        try {
            reading.run();
        } catch (RestFailure failure) {
            failure.collect(errors);
        }
    }

    private void set(Call call, Project project, Collection<String> settable, String id, JsonNode value,
            Changes changes) {
        if (id.equals("project") || id.equals("issuetype") || id.equals("parent")) {
            return;
        }
        check(call, settable, id);
        changes.values().put(id, reader.read(call, project, id, value));
    }

    private void operations(Call call, Project project, Collection<String> settable, String id, JsonNode operations,
            Changes changes) {
        check(call, settable, id);
        for (JsonNode operation : operations) {
            String verb = operation.fieldNames().hasNext() ? operation.fieldNames().next() : "";
            JsonNode value = operation.path(verb);
            if (verb.equals("add") && id.equals("comment")) {
                changes.comments().add(value);
            } else if (verb.equals("add") && id.equals("issuelinks")) {
                changes.links().add(value);
            } else if (verb.equals("set")) {
                changes.values().put(id, reader.read(call, project, id, value));
            } else {
                throw RestFailure.field(id, call.t("sandbox.rest.field.operation", id, verb));
            }
        }
    }

    private static void check(Call call, Collection<String> settable, String id) {
        if (!settable.contains(id)) {
            throw RestFailure.field(id, call.t("sandbox.rest.field.unknown", id));
        }
    }

    /** Field values by id, and the comments and links to add. */
    public record Changes(Map<String, List<String>> values, List<JsonNode> comments, List<JsonNode> links) {
    }
}
