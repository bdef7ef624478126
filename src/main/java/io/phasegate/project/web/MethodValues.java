package io.phasegate.project.web;

import io.phasegate.blueprint.model.Method;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Text;
import io.phasegate.method.model.Change;
import io.phasegate.method.model.Line;
import io.phasegate.method.model.MethodComparison;
import io.phasegate.method.model.Outcome;
import io.phasegate.project.MethodCase;
import io.phasegate.project.NewerMethod;
import io.phasegate.web.page.Values;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the page of a method shows: the comparison by outcome, and the updates so far. */
public final class MethodValues {
    private static final int LONGEST = 200;

    private final Messages messages;

    public MethodValues(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> of(MethodCase open, Locale locale) {
        Map<String, Object> values = Values.of("t", messages.ofDomain(locale, "method"), "name", open.project().name(),
                "applied", parts(open.project().method()), "seen", open.fingerprint());
        values.put("newer", open.newer().map(NewerMethod::method).map(MethodValues::parts).orElse(""));
        Optional<MethodComparison> comparison = open.comparison();
        values.put("unchanged", comparison.map(found -> (long) found.unchanged()).orElse(0L));
        values.put("groups", comparison.map(found -> groups(found, locale)).orElse(List.of()));
        values.put("undoable", open.last().isPresent());
        values.put("against", open.againstUndoing().stream().map(line -> line(line, locale)).toList());
        values.put("updates", open.updates().stream().map(entry -> update(open, entry)).toList());
        return values;
    }

    static String parts(Method method) {
        return method.parts().stream().map(part -> part.id() + " " + part.version()).collect(Collectors.joining(" + "));
    }

    private List<Map<String, Object>> groups(MethodComparison comparison, Locale locale) {
        return Arrays.stream(Outcome.values()).filter(outcome -> !comparison.of(outcome).isEmpty())
                .map(outcome -> Values.of("key", outcome.name(), "name", messages.text(locale, outcome.nameKey()),
                "count",
                        (long) comparison.of(outcome).size(), "lines",
                        comparison.of(outcome).stream().map(line -> line(line, locale)).toList()))
                .toList();
    }

    private Map<String, Object> line(Line line, Locale locale) {
        return Values.of("kind", messages.text(locale, line.kind().nameKey()), "code",
                line.key().substring(line.key().indexOf(':') + 1), "name", cut(name(line).in(locale)), "changes",
                line.changes().stream().map(change -> change(change, locale)).toList());
    }

    /** What stays has the name that it has here. */
    private static Text name(Line line) {
        return line.outcome().isKept() ? line.before().orElseGet(line::name) : line.name();
    }

    /** A text that differs in the other language only is shown in that one. */
    private Map<String, Object> change(Change change, Locale locale) {
        Locale other = locale.getLanguage().equals("zh") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        Locale shown = change.before().in(locale).equals(change.after().in(locale)) ? other : locale;
        return Values.of("field", messages.text(locale, "phasegate.method.field." + change.field()), "before",
                cut(change.before().in(shown)), "after", cut(change.after().in(shown)));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static Map<String, Object> update(MethodCase open, Entry entry) {
        int number = Integer.parseInt(entry.text("number"));
        return Values.of("number", (long) number, "at", day(entry), "from", versions(entry, "from"), "to",
                versions(entry, "to"), "undone", open.entry(EntryKind.METHOD_UPDATE_UNDONE, number)
                .map(MethodValues::day)
                        .orElse(""));
    }

    private static String day(Entry entry) {
        return entry.at().atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }

    private static String versions(Entry entry, String side) {
        return entry.data().get(side) instanceof List<?> parts ? parts.stream().filter(Map.class::isInstance)
                .map(Map.class::cast).map(part -> part.get("id") + " " + part.get("version"))
                .collect(Collectors.joining(" + ")) : "";
    }
}
