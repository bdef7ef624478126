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
 * @param ticked numbers of the points of the checklist that are there, from 1, in place of those before; empty = as before
 */
public record FormInput(Map<String, String> values, Optional<List<Integer>> ticked) {
    private static final int LONGEST = 4000;

    /** @throws Refusal 400 with every wrong field */
    DocumentForm on(DocumentForm current, DeliverableDefinition definition) {
        Map<String, Message> wrong = wrong(definition);
        if (!wrong.isEmpty()) {
            throw Refusal.badInput(wrong);
        }
        Map<String, String> merged = new HashMap<>(current.values());
        values.forEach((key, value) -> merged.put(key, value.strip()));
        merged.values().removeIf(String::isEmpty);
        List<Text> points = definition.paper().checklist();
        Set<String> there = ticked.map(numbers -> numbers.stream().map(number -> points.get(number - 1).zh())
                .collect(Collectors.toSet())).orElse(current.ticked());
        return new DocumentForm(current.hash(), merged, there);
    }

    private Map<String, Message> wrong(DeliverableDefinition definition) {
        Set<String> known = definition.paper().fields().stream().map(Field::key).collect(Collectors.toSet());
        Map<String, Message> wrong = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                wrong.put("fields." + key, Message.of("phasegate.deliverable.refused.field.unknown", definition.code()));
            } else if (value.strip().length() > LONGEST) {
                wrong.put("fields." + key, Message.of("phasegate.deliverable.refused.field.long", LONGEST));
            }
        });
        int points = definition.paper().checklist().size();
        if (ticked.orElse(List.of()).stream().anyMatch(number -> number < 1 || number > points)) {
            wrong.put("ticked", Message.of("phasegate.deliverable.refused.point", points));
        }
        return wrong;
    }
}
