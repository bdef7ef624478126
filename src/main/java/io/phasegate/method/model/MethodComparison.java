package io.phasegate.method.model;

import io.phasegate.blueprint.model.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The three-way comparison: the method that a project runs by, a newer one, and the project as it is now. Shown before
 * an update, and carried out by it.
 *
 * @param lines     one for each element that differs, by kind in the order of the methods
 * @param unchanged how many elements are the same in both
 */
public record MethodComparison(List<Line> lines, int unchanged) {

    /** @param edited keys of elements whose issues differ from what the plan wrote */
    public static MethodComparison of(Method applied, Method newer, Decided decided, Set<String> edited) {
        Elements before = Elements.of(applied);
        Elements after = Elements.of(newer);
        Map<String, Outcome> kept = Keeping.of(before, after, decided, edited);
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(before, after).flatMap(one -> one.all().stream()).map(Element::key).forEach(keys::add);
        List<Line> lines = new ArrayList<>();
        keys.forEach(key -> line(before.find(key), after.find(key), Optional.ofNullable(kept.get(key)))
                .ifPresent(lines::add));
        lines.sort(Comparator.comparing(Line::kind));
        return new MethodComparison(List.copyOf(lines), keys.size() - lines.size());
    }

    private static Optional<Line> line(Optional<Element> before, Optional<Element> after, Optional<Outcome> kept) {
        if (before.isPresent() && before.equals(after)) {
            return Optional.empty();
        }
        Element any = after.or(() -> before).orElseThrow();
        Outcome change = before.isEmpty() ? Outcome.ADDED : after.isEmpty() ? Outcome.REMOVED : Outcome.CHANGED;
        List<Change> changes = before.isPresent() && after.isPresent() ? Change.between(before.get(), after.get())
                : List.of();
        boolean internal = Stream.concat(before.stream(), after.stream()).anyMatch(Readers::isInternal);
        return Optional.of(new Line(any.key(), any.kind(), before.map(Element::name), after.map(Element::name),
                kept.orElse(change), changes, internal));
    }

    /** What stays as it is: with both versions enough to put the method together ({@link Merge}). */
    public Set<String> kept() {
        Set<String> keys = new LinkedHashSet<>();
        lines.stream().filter(line -> line.outcome().isKept()).map(Line::key).forEach(keys::add);
        return keys;
    }

    public List<Line> of(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).toList();
    }

    /** What forbids to go over to the other method at all; the place of a phase among the others decides nothing. */
    public List<Line> decided() {
        return of(Outcome.KEPT_DECIDED).stream().filter(line -> line.changes().isEmpty()
                || line.changes().stream().anyMatch(change -> !change.field().equals("sequence"))).toList();
    }

    /** Whether an update would change anything but the version. */
    public boolean changesAnything() {
        return lines.stream().anyMatch(line -> !line.outcome().isKept());
    }
}
