package io.phasegate.method.model;

import io.phasegate.blueprint.model.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The method of a project after an update: the newer one, with the kept elements as they were before. Depends on
 * nothing else, so it can be put together again at any time from both versions and the kept keys.
 */
public final class Merge {
    private Merge() {
    }

    /** @param kept keys of elements that stay as they are; one that was not there before stays away */
    public static Method of(Method applied, Method newer, Set<String> kept) {
        return Assembly.method(newer.parts(), elements(Elements.of(applied), Elements.of(newer), kept));
    }

    static List<Element> elements(Elements applied, Elements newer, Set<String> kept) {
        List<Element> phases = new ArrayList<>();
        List<Element> others = new ArrayList<>();
        for (Element one : newer.all()) {
            Optional<Element> chosen = kept.contains(one.key()) ? applied.find(one.key()) : Optional.of(one);
            chosen.ifPresent(element -> (isKeptPhase(element, kept) ? phases : others).add(element));
        }
        applied.all().stream().filter(one -> kept.contains(one.key()) && !newer.has(one.key()))
                .forEach(element -> (isKeptPhase(element, kept) ? phases : others).add(element));
        phases.addAll(others);
        return phases;
    }

    private static boolean isKeptPhase(Element element, Set<String> kept) {
        return element.kind() == ElementKind.PHASE && kept.contains(element.key());
    }
}
