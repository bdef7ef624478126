package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Scope;
import io.phasegate.blueprint.model.Scope.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects `when` and `per` of all items while the file is read. */
final class Scopes {
    private static final String NOT = "not ";
    private static final String AND = "\\s+and\\s+";

    private final Map<String, Scope> found = new LinkedHashMap<>();

    /** @param item as `Scope` names what has no key of its own; it can have a condition and cannot be repeated */
    void read(Section section, String item) {
        add(item, new Scope(when(section), Optional.empty()));
    }

    /** @param repeatable whether the item may be repeated for the answers of a question */
    void read(Section section, Names.Kind kind, String key, boolean repeatable) {
        Optional<String> per = repeatable ? section.optionalReference("per", Names.Kind.QUESTION) : Optional.empty();
        add(kind.name().toLowerCase(Locale.ROOT) + ":" + key, new Scope(when(section), per));
    }

    private void add(String item, Scope scope) {
        if (!scope.equals(Scope.ALWAYS)) {
            found.put(item, scope);
        }
    }

    private static List<When> when(Section section) {
        return section.optionalText("when").stream().flatMap(text -> Stream.of(text.split(AND)))
                .map(one -> when(section, one)).toList();
    }

    private static When when(Section section, String text) {
        boolean negated = text.startsWith(NOT);
        String subject = negated ? text.substring(NOT.length()).strip() : text;
        section.refer("when", subject, Names.Kind.CHOICE);
        return new When(subject, negated);
    }

    Map<String, Scope> all() {
        return Map.copyOf(found);
    }
}
