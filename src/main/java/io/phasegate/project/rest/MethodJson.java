package io.phasegate.project.rest;

import static io.phasegate.language.model.PlainMap.map;

import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.Messages;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.method.model.Line;
import io.phasegate.method.model.MethodComparison;
import io.phasegate.method.model.Outcome;
import io.phasegate.project.MethodCase;
import io.phasegate.project.NewerMethod;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Versions, comparison and updates of a method as JSON: names in both languages, sentences in the reader's. */
public final class MethodJson {
    private final Messages messages;
    private final Persons persons;

    public MethodJson(Messages messages, Persons persons) {
        this.messages = messages;
        this.persons = persons;
    }

    Map<String, Object> method(MethodCase open, Optional<LongTask> running, Locale locale) {
        Map<String, Object> body = map("applied", open.project().method().parts(), "newer", newer(open));
        body.put("updates", updates(open));
        body.put("undoable", open.last().isPresent() && open.againstUndoing().isEmpty());
        body.put("againstUndoing", open.againstUndoing().stream().map(line -> line(line, locale)).toList());
        body.put("taskId", running.map(task -> String.valueOf(task.id())));
        return body;
    }

    private static Optional<Object> newer(MethodCase open) {
        return open.newer().map(NewerMethod::method).map(method -> method.parts());
    }

    private List<Map<String, Object>> updates(MethodCase open) {
        Map<String,
                String> names = persons.names(open.updates().stream().map(Entry::personId).collect(Collectors.toSet()));
        return open.updates().stream().map(entry -> update(open, entry, names)).toList();
    }

    private static Map<String, Object> update(MethodCase open, Entry entry, Map<String, String> names) {
        Map<String, Object> row = map("number", entry.data().get("number"), "at", entry.at(), "name",
                names.getOrDefault(entry.personId(), ""), "from", entry.data().get("from"), "to", entry.data()
                .get("to"));
        row.put("undoneAt", open.entry(EntryKind.METHOD_UPDATE_UNDONE, Integer.parseInt(entry.text("number")))
                .map(Entry::at));
        return row;
    }

    Map<String, Object> comparison(MethodCase open, Locale locale) {
        Map<String, Object> body = map("applied", open.project().method().parts(), "newer", newer(open));
        Optional<MethodComparison> comparison = open.comparison();
        body.put("unchanged", comparison.map(MethodComparison::unchanged));
        body.put("counts", comparison.map(MethodJson::counts));
        body.put("lines", comparison.map(MethodComparison::lines).orElse(List.of()).stream()
                .map(line -> line(line, locale)).toList());
        return body;
    }

    private static Map<?, Long> counts(MethodComparison comparison) {
        return comparison.lines().stream().collect(Collectors.groupingBy(Line::outcome,
                () -> new EnumMap<>(Outcome.class), Collectors.counting()));
    }

    private Map<String, Object> line(Line line, Locale locale) {
        Map<String, Object> row = map("key", line.key(), "kind", line.kind().name(), "before", line.before(), "after",
                line.after(), "outcome", line.outcome().name());
        row.put("outcomeText", messages.text(locale, line.outcome().nameKey()));
        row.put("changes", line.changes());
        return row;
    }
}
