package io.phasegate.blueprint.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys that a file defines and those it refers to; after reading, each reference must have its definition. */
final class Names {
    /** Keys become parts of unique database keys and of URLs, so they stay plain, and unique without regard to case. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private final Problems problems;
    private final Map<Kind, Map<String, String>> defined = new EnumMap<>(Kind.class);
    private final List<Reference> references = new ArrayList<>();

    Names(Problems problems) {
        this.problems = problems;
    }

    void define(Kind kind, String name, Place place) {
        if (!PLAIN.matcher(name).matches()) {
            problems.add(place, "key-malformed", name);
        }
        String before = of(kind).putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (before != null) {
            problems.add(place, "key-twice", name);
        }
    }

    void refer(Set<Kind> kinds, String name, Place place) {
        references.add(new Reference(kinds, name, place));
    }

    void checkReferences() {
        references.stream().filter(reference -> !known(reference)).forEach(reference -> problems
                .add(reference.place(), "unknown-" + words(reference.kinds()), reference.name()));
    }

    private boolean known(Reference reference) {
        return reference.kinds().stream().anyMatch(kind -> knows(kind, reference.name()));
    }

    private boolean knows(Kind kind, String name) {
        return of(kind).containsValue(name);
    }

    private Map<String, String> of(Kind kind) {
        return defined.computeIfAbsent(kind, any -> new HashMap<>());
    }

    private static String words(Set<Kind> kinds) {
        return kinds.size() > 1 ? "object"
                : kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining());
    }

    /** What a key can name. */
    enum Kind {
        BODY, ROLE, CHECK, RULE, PHASE, GATE, CRITERION, TASK, DELIVERABLE, MEETING, TRAINING, PAYMENT, DEADLINE, LIST,
        QUESTION, CHOICE, PROFILE
    }

    private record Reference(Set<Kind> kinds, String name, Place place) {
    }
}
