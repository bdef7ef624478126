package sandbox.jira.search.field;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import sandbox.jira.field.Contexts;
import sandbox.jira.field.CustomFieldData;
import sandbox.jira.field.FieldOptions;
import sandbox.jira.field.kind.FieldKinds;
import sandbox.jira.search.Fragment;
import sandbox.jira.search.jql.Clause;
import sandbox.jira.search.jql.JqlException;
import sandbox.jira.search.jql.Operand;

/**
 * Makes the search field of a custom field from its type. A field without a searcher cannot be searched, as in Jira.
 */
public final class CustomSearch {
    private final Contexts contexts;
    private final FieldOptions options;
    private final Finders finders;
    private final DateWords dates;

    public CustomSearch(Contexts contexts, FieldOptions options, Finders finders, DateWords dates) {
        this.contexts = contexts;
        this.options = options;
        this.finders = finders;
        this.dates = dates;
    }

    SearchField of(CustomFieldData field) {
        CustomColumn column = new CustomColumn(field.id());
        return switch (field.typeKey().substring(FieldKinds.PREFIX.length())) {
            case "textarea" -> text(column, "text_value");
            case "textfield", "readonlyfield" -> text(column, "string_value");
            case "float" -> new NumberField(column);
            case "datepicker", "datetime" -> date(column);
            case "select", "radiobuttons", "multiselect", "multicheckboxes" ->
                    new CustomOneOf(column, (operand, term, asker) -> options(field, operand, term));
            case "userpicker", "multiuserpicker" -> new CustomOneOf(column, finders::person);
            default -> new CustomOneOf(column, (operand, term, asker) -> List.of(Finders.text(operand, term)));
        };
    }

    private static SearchField text(CustomColumn column, String name) {
        return new TextField((asker, match) -> column.where(
                new Fragment(match.sql().replace("{t}", "v." + name), match.parameters())),
                "NOT EXISTS (SELECT 1 FROM field_value e WHERE e.issue_id = i.id AND e.field_id = "
                        + column.fieldId() + ")", name.equals("string_value") ? column.sortBy(name) : null);
    }

    private SearchField date(CustomColumn column) {
        return new DateField(column.sortBy("date_value"), dates);
    }

    private Collection<String> options(CustomFieldData field, Operand operand, Clause.Term term) throws JqlException {
        String text = Finders.text(operand, term);
        List<String> found = new ArrayList<>();
        for (long configId : contexts.configsOf(field.fieldId())) {
            for (Option option : options.of(configId)) {
                if (option.getValue().equalsIgnoreCase(text) || option.getOptionId().toString().equals(text)) {
                    found.add(option.getOptionId().toString());
                }
            }
        }
        if (found.isEmpty()) {
            throw new JqlException("jql.option.unknown", text, term.field());
        }
        return found;
    }
}
