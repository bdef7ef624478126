package io.phasegate.blueprint.web;

import io.phasegate.blueprint.model.Counts;
import io.phasegate.language.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a blueprint contains, in words; kinds of which it has nothing are left out. Used by the catalogue. */
final class CountWords {
    private static final String KEY = "phasegate.blueprint.page.count.";

    private final Messages messages;
    private final Locale locale;

    CountWords(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** E.g. "Phases 5 · Gates 5 · Meetings 1". */
    String of(Counts counts) {
        return kinds(counts).entrySet().stream().filter(kind -> kind.getValue() > 0)
                .map(kind -> messages.text(locale, KEY + kind.getKey(), kind.getValue()))
                .reduce((first, second) -> messages.text(locale, KEY + "and", first, second)).orElse("");
    }

    private static Map<String, Integer> kinds(Counts counts) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        kinds.put("phases", counts.phases());
        kinds.put("gates", counts.gates());
        kinds.put("criteria", counts.criteria());
        kinds.put("tasks", counts.tasks());
        kinds.put("deliverables", counts.deliverables());
        kinds.put("meetings", counts.meetings());
        kinds.put("trainings", counts.trainings());
        kinds.put("payments", counts.payments());
        kinds.put("deadlines", counts.deadlines());
        kinds.put("roles", counts.roles());
        kinds.put("bodies", counts.bodies());
        kinds.put("rules", counts.rules());
        return kinds;
    }
}
