package sandbox.restv2.json;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sandbox.field.Choice;
import sandbox.field.FieldServices;
import sandbox.field.Kind;
import sandbox.restv2.Call;

/** What may be entered in a field: the members of createmeta, editmeta and of a transition's `fields`. */
public final class FieldMetaJson {
    private static final Set<String> ALWAYS = Set.of("summary", "issuetype", "project");
    private final FieldServices fields;
    private final FieldSchemaJson schemas;
    private final FieldLayoutManager layouts;

    public FieldMetaJson(FieldServices fields, FieldLayoutManager layouts) {
        this.fields = fields;
        this.schemas = new FieldSchemaJson(fields.catalogue());
        this.layouts = layouts;
    }

    /** @param issue null while an issue is created */
    public Map<String, Object> all(Call call, Project project, Issue issue, Collection<String> ids) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String id : ids) {
            if (fields.catalogue().exists(id) && fields.permissions().mayEnter(id, project, issue, call.user())) {
                all.put(id, one(call, project, issue, id).map());
            }
        }
        return all;
    }

    public JsonObject one(Call call, Project project, Issue issue, String id) {
        JsonObject json = new JsonObject().add("required", required(id, issue)).add("schema", schemas.of(id))
                .add("name", fields.catalogue().name(id, call.locale())).add("fieldId", id).add("hasDefaultValue",
                false)
                .add("operations", operations(id));
        List<Choice> offered = offered(call, project, issue, id);
        return offered.isEmpty() ? json : json.add("allowedValues", offered.stream()
                .map(choice -> allowed(call, id, choice)).toList());
    }

    private List<String> operations(String id) {
        if (id.equals("comment") || id.equals("issuelinks")) {
            return List.of("add");
        }
        return id.equals("attachment") ? List.of() : List.of("set");
    }

    private List<Choice> offered(Call call, Project project, Issue issue, String id) {
        Kind kind = fields.catalogue().kind(id);
        if (kind != Kind.CHOICE && kind != Kind.CHOICES) {
            return List.of();
        }
        return fields.catalogue().custom(id) != null ? fields.choices().ofCustom(fields.catalogue().custom(id), issue)
                : fields.choices().ofSystem(id, project, call.user());
    }

    private Map<String, Object> allowed(Call call, String id, Choice choice) {
        if (fields.catalogue().custom(id) != null) {
            return ValueJson.option(call, choice.value(), choice.label());
        }
        return new JsonObject().add("self", call.url((id.equals("security") ? "securitylevel" : id) + "/"
                + choice.value()))
                .add("name", choice.label()).add("id", choice.value()).map();
    }

    private boolean required(String id, Issue issue) {
        FieldLayout layout = issue == null ? null : layouts.getFieldLayout(issue);
        FieldLayoutItem item = layout == null ? null : layout.getFieldLayoutItem(id);
        return ALWAYS.contains(id) || item != null && item.isRequired();
    }
}
