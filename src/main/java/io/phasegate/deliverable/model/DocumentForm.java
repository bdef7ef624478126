package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Paper.Field;
import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has been filled into the form of a document (表单), and which points of its checklist are there (R83, R84).
 *
 * @param hash   names these contents in the journal, empty while nothing was filled in
 * @param values by key of the field, none of them empty
 * @param ticked Chinese texts of the points that are there: they stay the same when the list grows
 * @param rows   of a form that is a table, each by key of the column, without empty values
 */
public record DocumentForm(String hash, Map<String, String> values, Set<String> ticked, List<Map<String,
        String>> rows) {
    public static final DocumentForm EMPTY = new DocumentForm("", Map.of(), Set.of());

    public DocumentForm {
        values = Map.copyOf(values);
        ticked = Set.copyOf(ticked);
        rows = rows.stream().map(Map::copyOf).toList();
    }

    /** Of a form that is no table. */
    public DocumentForm(String hash, Map<String, String> values, Set<String> ticked) {
        this(hash, values, ticked, List.of());
    }

    public DocumentForm named(String other) {
        return new DocumentForm(other, values, ticked, rows);
    }

    public String value(String key) {
        return values.getOrDefault(key, "");
    }

    public boolean has(Text point) {
        return ticked.contains(point.zh());
    }

    /** Required fields that are empty (R83); rows of a table only report what they lack. */
    public List<Field> missing(DeliverableDefinition definition) {
        return definition.paper().rows() ? List.of() : lacking(definition, values);
    }

    /** What makes a row of a table not checkable (R69). */
    public static List<Field> lacking(DeliverableDefinition definition, Map<String, String> row) {
        return definition.paper().fields().stream().filter(Field::required)
                .filter(field -> row.getOrDefault(field.key(), "").isEmpty()).toList();
    }

    /** Points of the checklist that are not there yet (R84). */
    public List<Text> incomplete(DeliverableDefinition definition) {
        return definition.paper().checklist().stream().filter(point -> !has(point)).toList();
    }

    /** Whether the document has anything to fill in or to tick. */
    public static boolean isWanted(DeliverableDefinition definition) {
        return !definition.paper().fields().isEmpty() || !definition.paper().checklist().isEmpty();
    }
}
