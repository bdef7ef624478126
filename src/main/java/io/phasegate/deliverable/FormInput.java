package io.phasegate.deliverable;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Paper.Field;
import io.phasegate.deliverable.model.DocumentForm;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody fills into the form of a document. What is left out stays, an empty text takes a value away.
 *
 * @param values by key of the field
 * @param ticked numbers of the points of the checklist that are there, from 1, in place of those before; empty = as
 * before
 * @param rows   of a form that is a table, in place of those before; empty = as before
 */
public record FormInput(Map<String, String> values, Optional<List<Integer>> ticked, Optional<List<Map<String,
        String>>> rows) {
    private static final int LONGEST = 4000;
    private static final int MOST_ROWS = 500;

    public FormInput(Map<String, String> values, Optional<List<Integer>> ticked) {
        this(values, ticked, Optional.empty());
    }

    /** @throws Refusal 400 with every wrong field */
    DocumentForm on(DocumentForm current, DeliverableDefinition definition) {
        Map<String, Message> wrong = wrong(definition);
        if (!wrong.isEmpty()) {
            throw Refusal.badInput(wrong);
        }
        Map<String, String> merged = new HashMap<>(current.values());
        merged.putAll(values);
        List<Text> points = definition.paper().checklist();
        Set<String> there = ticked.map(numbers -> numbers.stream().map(number -> points.get(number - 1).zh())
                .collect(Collectors.toSet())).orElse(current.ticked());
        return new DocumentForm(current.hash(), clean(merged), there,
                rows.map(given -> given.stream().map(FormInput::clean)
                .filter(row -> !row.isEmpty()).toList()).orElse(current.rows()));
    }

    private static Map<String, String> clean(Map<String, String> values) {
        return values.entrySet().stream().filter(one -> one.getValue() != null && !one.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().strip()));
    }

    private Map<String, Message> wrong(DeliverableDefinition definition) {
        Map<String, Message> wrong = new LinkedHashMap<>();
        boolean table = definition.paper().rows();
        check("fields.", values, table ? Set.of() : keys(definition), definition.code(), wrong);
        List<Map<String, String>> given = rows.orElse(List.of());
        for (int i = 0; i < given.size(); i++) {
            check("rows[" + i + "].", given.get(i), table ? keys(definition) : Set.of(), definition.code(), wrong);
        }
        if (given.size() > MOST_ROWS) {
            wrong.put("rows", Message.of("phasegate.deliverable.refused.rows", MOST_ROWS));
        }
        int points = definition.paper().checklist().size();
        if (ticked.orElse(List.of()).stream().anyMatch(number -> number < 1 || number > points)) {
            wrong.put("ticked", Message.of("phasegate.deliverable.refused.point", points));
        }
        return wrong;
    }

    private static Set<String> keys(DeliverableDefinition definition) {
        return definition.paper().fields().stream().map(Field::key).collect(Collectors.toSet());
    }

    private static void check(String place, Map<String, String> values, Set<String> known, String code, Map<String,
            Message> wrong) {
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                wrong.put(place + key, Message.of("phasegate.deliverable.refused.field.unknown", code));
            } else if (value != null && value.strip().length() > LONGEST) {
                wrong.put(place + key, Message.of("phasegate.deliverable.refused.field.long", LONGEST));
            }
        });
    }
}
