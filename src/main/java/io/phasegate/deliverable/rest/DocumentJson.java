package io.phasegate.deliverable.rest;

import static io.phasegate.language.model.PlainMap.map;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Paper.Field;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.model.Distribution;
import io.phasegate.deliverable.model.DocumentForm;
import io.phasegate.deliverable.model.RoleNames;
import io.phasegate.journal.model.Entry;
import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Form, checklist and copies of a document as JSON. */
final class DocumentJson {
    private DocumentJson() {
    }

    static Map<String, Object> of(DeliverableCase document, boolean mayFill, boolean mayHandOut) {
        DeliverableDefinition definition = document.definition();
        DocumentForm form = document.showsForm() ? document.form() : DocumentForm.EMPTY;
        Map<String, Object> json = map("issueKey", document.issue().key(), "code", definition.code(), "version",
                document.state().version(), "fields", definition.paper().fields().stream()
                .map(field -> field(field, form)).toList());
        json.put("rows", form.rows().stream().map(row -> row(row, definition)).toList());
        json.putAll(map("checklist", checklist(definition.paper().checklist(), form), "missing",
                form.missing(definition).stream().map(Field::key).toList(), "copies", definition.paper().copies(),
                "recipients",
                document.distribution().rows().stream().map(row -> recipient(row, document)).toList(), "mayFill",
                mayFill,
                "mayHandOut", mayHandOut));
        return json;
    }

    private static Map<String, Object> field(Field field, DocumentForm form) {
        return map("key", field.key(), "name", field.name(), "required", field.required(), "value",
                form.value(field.key()));
    }

    /** With the columns that it lacks to be checkable (R69). */
    private static Map<String, Object> row(Map<String, String> row, DeliverableDefinition definition) {
        return map("values", row, "lacks", DocumentForm.lacking(definition, row).stream().map(Field::key).toList());
    }

    private static List<Map<String, Object>> checklist(List<Text> points, DocumentForm form) {
        return IntStream.range(0, points.size()).mapToObj(i -> map("number", i + 1, "text", points.get(i), "ticked",
                form.has(points.get(i)))).toList();
    }

    private static Map<String, Object> recipient(Distribution.Row row, DeliverableCase document) {
        return map("role", row.role(), "name", new RoleNames(document.project().method()).of(row.role()), "handedOutAt",
                row.entry().map(Entry::at), "by", row.entry()
                .map(entry -> document.organisation().nameOf(entry.personId())),
                "medium", row.medium());
    }
}
