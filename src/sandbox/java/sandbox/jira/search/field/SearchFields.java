package sandbox.jira.search.field;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sandbox.jira.field.CustomFieldData;
import sandbox.jira.field.CustomFields;
import sandbox.jira.search.Fragment;

/** All fields that queries may name, system and custom, by any of their names and in any case. */
public final class SearchFields {
    private static final Pattern BY_ID = Pattern.compile("cf\\[(\\d{1,18})]", Pattern.CASE_INSENSITIVE);

    private final Map<String, SearchField> system = new HashMap<>();
    private final CustomFields customFields;
    private final CustomSearch custom;

    public SearchFields(Finders finders, KeyField keys, DateWords dates, CommentVisibility comments,
            CustomFields customFields, CustomSearch custom) {
        this.customFields = customFields;
        this.custom = custom;
        things(finders, keys);
        texts(comments);
        dates(dates);
    }

    /** All fields of that name: names of custom fields are not unique. */
    public List<SearchField> find(String name) {
        SearchField known = system.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return List.of(known);
        }
        Matcher byId = BY_ID.matcher(name);
        Optional<Long> id = byId.matches() ? Optional.of(Long.valueOf(byId.group(1))) : Optional.empty();
        return customFields.store().all().stream().filter(field -> field.searcherKey() != null)
                .filter(field -> id.map(wanted -> wanted == field.id()).orElse(isNamed(field, name)))
                .map(custom::of).toList();
    }

    private static boolean isNamed(CustomFieldData field, String name) {
        return field.name().equalsIgnoreCase(name);
    }

    private void things(Finders finders, KeyField keys) {
        add(new OneOf("i.project_id", finders::project,
                "(SELECT p.project_key FROM project p WHERE p.id = i.project_id)"), "project");
        add(new OneOf("i.type_id", finders::type, "i.type_id"), "issuetype", "type");
        add(new OneOf("i.status_id", finders::status, "i.status_id"), "status");
        add(new OneOf("i.status_id", finders::statusCategory, null), "statuscategory");
        add(new OneOf("i.priority_id", finders::priority, "i.priority_id"), "priority");
        add(new OneOf("i.resolution_id", finders::resolution, "i.resolution_id"), "resolution");
        add(new OneOf("i.security_level", finders::level, "i.security_level"), "level");
        add(new OneOf("i.assignee", finders::person, "i.assignee"), "assignee");
        add(new OneOf("i.reporter", finders::person, "i.reporter"), "reporter");
        add(new OneOf("i.creator", finders::person, "i.creator"), "creator");
        add(new OneOf("i.id", keys::find, "(SELECT p.project_key FROM project p WHERE p.id = i.project_id)"
                + "{dir}, i.issue_number"), "key", "issuekey", "issue", "id");
        add(new OneOf("i.parent_id", keys::find, "i.parent_id"), "parent");
        add(new LabelField(), "labels");
    }

    private void texts(CommentVisibility comments) {
        TextField comment = new TextField(comments::matching, null, null);
        add(TextField.ofColumn("i.summary", "i.summary"), "summary");
        add(TextField.ofColumn("i.description", null), "description");
        add(TextField.ofColumn("i.environment", null), "environment");
        add(comment, "comment");
        add(new TextField((asker, match) -> Fragment.join("OR", List.of(on(match, "i.summary"),
                on(match, "i.description"), on(match, "i.environment"), comments.matching(asker, match),
                inCustomTexts(match))), null, null), "text");
    }

    private void dates(DateWords words) {
        add(new DateField("i.created", words), "created", "createddate");
        add(new DateField("i.updated", words), "updated", "updateddate");
        add(new DateField("i.due", words), "due", "duedate");
        add(new DateField("i.resolved", words), "resolved", "resolutiondate");
    }

    private static Fragment on(Fragment match, String column) {
        return new Fragment(match.sql().replace("{t}", column), match.parameters());
    }

    private static Fragment inCustomTexts(Fragment match) {
        Fragment either = on(match, "COALESCE(v.text_value, v.string_value)");
        return new Fragment("EXISTS (SELECT 1 FROM field_value v WHERE v.issue_id = i.id AND (" + either.sql() + "))",
                either.parameters());
    }

    private void add(SearchField field, String... names) {
        for (String name : names) {
            system.put(name, field);
        }
    }
}
