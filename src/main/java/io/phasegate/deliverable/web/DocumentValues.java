package io.phasegate.deliverable.web;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DeliverableDefinition.ReviewStep;
import io.phasegate.blueprint.model.Paper.Field;
import io.phasegate.deliverable.Copies;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.DocumentForms;
import io.phasegate.deliverable.DocumentTag;
import io.phasegate.deliverable.model.Distribution;
import io.phasegate.deliverable.model.DocumentForm;
import io.phasegate.deliverable.model.RoleNames;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.Today;
import io.phasegate.project.Approvers;
import io.phasegate.web.page.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The part of the panel "Deliverable" about the document: who has to do with it, form, checklist, copies (R18, R80,
 * R83, R84).
 */
public final class DocumentValues {
    private static final int EMPTY_ROWS = 5;

    private final DocumentForms forms;
    private final Copies copies;
    private final DocumentTag tags;
    private final Messages messages;
    private final Today today;

    public DocumentValues(DocumentForms forms, Copies copies, DocumentTag tags, Messages messages, Today today) {
        this.forms = forms;
        this.copies = copies;
        this.tags = tags;
        this.messages = messages;
        this.today = today;
    }

    Map<String, Object> of(DeliverableCase document, Locale locale) {
        DeliverableDefinition definition = document.definition();
        DocumentForm form = document.showsForm() ? document.form() : DocumentForm.EMPTY;
        Map<String, Object> values = Values.of("documentTag", tags.of(document), "mayFill", forms.mayFill(document),
                "mayHandOut", copies.mayHandOut(document), "showsForm", document.showsForm(), "fields",
                definition.paper().fields().stream().map(field -> field(field, form.values(), locale)).toList(),
                "points",
                points(definition.paper().checklist(), form, locale), "pointsDone", (long) definition.paper()
                .checklist().size()
                        - form.incomplete(definition).size());
        values.put("table", definition.paper().rows());
        values.put("rows", rows(definition, form, locale));
        values.put("copies", definition.paper().copies() == 0 ? "" : String.valueOf(definition.paper().copies()));
        values.put("recipients", document.distribution().rows().stream()
                .map(row -> recipient(row, document, locale)).toList());
        values.putAll(people(document, locale));
        return values;
    }

    private static Map<String, Object> people(DeliverableCase document, Locale locale) {
        DeliverableDefinition definition = document.definition();
        RoleNames names = new RoleNames(document.project().method());
        return Values.of("authors", names.of(definition.authors()).in(locale), "reviewers",
                names.of(definition.reviews().stream()
                .map(ReviewStep::role).toList()).in(locale), "approvers", names.of(Approvers.of(definition))
                .in(locale));
    }

    private static Map<String, Object> field(Field field, Map<String, String> values, Locale locale) {
        return Values.of("key", field.key(), "name", field.name().in(locale), "required", field.required(), "value",
                values.getOrDefault(field.key(), ""));
    }

    /** Those that are there and, for the dialog, some that are empty. */
    private static List<Map<String, Object>> rows(DeliverableDefinition definition, DocumentForm form, Locale locale) {
        List<Map<String, String>> all = new ArrayList<>(form.rows());
        all.addAll(Collections.nCopies(definition.paper().rows() ? EMPTY_ROWS : 0, Map.of()));
        return IntStream.range(0,
                all.size()).mapToObj(i -> Values.of("number", i + 1, "filled", !all.get(i).isEmpty(), "cells",
                definition.paper().fields().stream().map(column -> field(column, all.get(i), locale)).toList(), "lacks",
                all.get(i).isEmpty() ? "" : DocumentForm.lacking(definition, all.get(i)).stream()
                        .map(column -> column.name().in(locale)).collect(Collectors.joining(", ")))).toList();
    }

    private static List<Map<String, Object>> points(List<Text> points, DocumentForm form, Locale locale) {
        return IntStream.range(0,
                points.size()).mapToObj(i -> Values.of("number", i + 1, "text", points.get(i).in(locale),
                "ticked", form.has(points.get(i)))).toList();
    }

    private Map<String, Object> recipient(Distribution.Row row, DeliverableCase document, Locale locale) {
        String medium = row.medium().toLowerCase(Locale.ROOT);
        return Values.of("role", row.role(), "name", new RoleNames(document.project().method()).of(row.role())
                .in(locale),
                "given", row.entry().isPresent(), "at", row.entry().map(entry -> today.words(entry.at())).orElse(""),
                "by",
                row.entry().map(entry -> messages.text(locale, document.names().of(entry.personId()))).orElse(""),
                "medium",
                medium.isEmpty() ? "" : messages.text(locale, "phasegate.deliverable.medium." + medium));
    }
}
