package sandbox.restv2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.operation.IssueOperations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sandbox.field.FieldCatalogue;
import sandbox.field.FieldScreens;
import sandbox.restv2.json.ChangelogJson;
import sandbox.restv2.json.FieldMetaJson;
import sandbox.restv2.json.FieldSchemaJson;
import sandbox.restv2.json.IssueJson;
import sandbox.restv2.json.JsonObject;
import sandbox.restv2.json.Wanted;

/** Writes issues with what the client expanded: names, schema, transitions, editmeta, changelog. */
final class IssueReader {
    private final IssueJson json;
    private final TransitionJson transitions;
    private final FieldMetaJson meta;
    private final FieldScreens screens;
    private final ChangelogJson changelog;
    private final FieldCatalogue catalogue;
    private final FieldSchemaJson schemas;

    IssueReader(IssueJson json, TransitionJson transitions, FieldMetaJson meta, FieldScreens screens,
            ChangelogJson changelog, FieldCatalogue catalogue) {
        this.json = json;
        this.transitions = transitions;
        this.meta = meta;
        this.screens = screens;
        this.changelog = changelog;
        this.catalogue = catalogue;
        this.schemas = new FieldSchemaJson(catalogue);
    }

    Map<String, Object> read(Call call, Issue issue, Wanted wanted, Set<String> expand) {
        JsonObject body = json.of(call, issue, wanted);
        if (expand.contains("names")) {
            body.add("names", names(call));
        }
        if (expand.contains("schema")) {
            body.add("schema", schema());
        }
        if (expand.contains("transitions") || expand.contains("transitions.fields")) {
            body.add("transitions", transitions.all(call, issue, expand.contains("transitions.fields")));
        }
        if (expand.contains("editmeta")) {
            body.add("editmeta", editMeta(call, issue));
        }
        if (expand.contains("changelog")) {
            body.add("changelog", changelog.of(call, issue));
        }
        return body.map();
    }

    Map<String, Object> editMeta(Call call, Issue issue) {
        List<String> ids = FieldScreens.ids(screens.of(issue.getProjectObject(), issue.getIssueTypeId(),
                IssueOperations.EDIT_ISSUE_OPERATION));
        return Map.of("fields", meta.all(call, issue.getProjectObject(), issue, ids));
    }

    Map<String, Object> names(Call call) {
        Map<String, Object> names = new LinkedHashMap<>();
        catalogue.systemFields().forEach(id -> names.put(id, catalogue.name(id, call.locale())));
        for (CustomField field : catalogue.customFields()) {
            names.put(field.getId(), field.getName());
        }
        return names;
    }

    Map<String, Object> schema() {
        Map<String, Object> all = new LinkedHashMap<>();
        catalogue.systemFields().forEach(id -> all.put(id, schemas.of(id)));
        catalogue.customFields().forEach(field -> all.put(field.getId(), schemas.of(field.getId())));
        return all;
    }
}
