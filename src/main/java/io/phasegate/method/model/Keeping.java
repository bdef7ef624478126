package io.phasegate.method.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which elements stay as they are, and why, so that nothing that stays names something that is gone. */
final class Keeping {
    private final Elements applied;
    private final Elements newer;
    private final Map<String, Outcome> kept = new LinkedHashMap<>();

    private Keeping(Elements applied, Elements newer) {
        this.applied = applied;
        this.newer = newer;
    }

    /** @return the reason by key; an element that is not in the applied method stays away */
    static Map<String, Outcome> of(Elements applied, Elements newer, Decided decided, Set<String> edited) {
        Keeping keeping = new Keeping(applied, newer);
        applied.all().forEach(one -> keeping.reason(one, decided, edited)
                .ifPresent(reason -> keeping.kept.put(one.key(), reason)));
        newer.all().stream().filter(one -> !applied.has(one.key())).filter(one -> decided.isClosedFor(one, newer))
                .forEach(one -> keeping.kept.put(one.key(), Outcome.KEPT_DECIDED));
        applied.all().forEach(keeping::wholeOf);
        while (keeping.complete()) {
            applied.all().forEach(keeping::wholeOf);
        }
        return keeping.kept;
    }

    private Optional<Outcome> reason(Element before, Decided decided, Set<String> edited) {
        Optional<Element> after = newer.find(before.key());
        if (after.filter(before::equals).isPresent()) {
            return Optional.empty();
        }
        if (after.isEmpty() ? decided.fixesPresence(before) : decided.fixes(before)) {
            return Optional.of(Outcome.KEPT_DECIDED);
        }
        if (edited.contains(before.key())) {
            return Optional.of(Outcome.KEPT_EDITED);
        }
        return after.filter(now -> !Readers.nature(now).equals(Readers.nature(before)))
                .map(now -> Outcome.KEPT_READERS);
    }

    /**
     * A phase or gate that only stays because it is kept stays with its gates and criteria: without them it cannot
     * pass.
     */
    private void wholeOf(Element part) {
        boolean inKept = part.kind() == ElementKind.GATE || part.kind() == ElementKind.CRITERION;
        if (inKept && kept.containsKey(part.within()) && !newer.has(part.within())) {
            kept.putIfAbsent(part.key(), kept.get(part.within()));
        }
    }

    /** Brings back what is named and missing. */
    private boolean complete() {
        List<Element> elements = Merge.elements(applied, newer, kept.keySet());
        Set<String> there = elements.stream().map(Element::key).collect(Collectors.toSet());
        boolean changed = false;
        for (Element element : elements) {
            for (List<String> anyOf : References.of(element)) {
                changed |= anyOf.stream().noneMatch(there::contains) && bringBack(element, anyOf);
            }
        }
        return changed;
    }

    private boolean bringBack(Element because, List<String> anyOf) {
        Outcome reason = kept.getOrDefault(because.key(), Outcome.KEPT_DECIDED);
        List<String> known = new ArrayList<>(anyOf);
        known.removeIf(key -> !applied.has(key));
        if (!known.isEmpty()) {
            return kept.putIfAbsent(known.get(0), reason) == null;
        }
        return anyOf.stream().filter(newer::has).map(kept::remove).anyMatch(held -> held != null);
    }
}
