package io.phasegate.project;

import io.phasegate.blueprint.model.Method;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Sha256;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.MethodUpdate;
import io.phasegate.project.model.StoredProject;
import io.phasegate.method.model.Decided;
import io.phasegate.method.model.Line;
import io.phasegate.method.model.MethodComparison;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A project and the newer method that it could go over to, compared as things are now; and the update that could be
 * undone. Made by {@link MethodCases}.
 *
 * @param newer  empty when the catalogue has nothing newer
 * @param former the method before the last update, empty when none holds
 * @param edited plan keys of the issues that were edited here
 */
public record MethodCase(ImplementationProject project, StoredProject stored, Optional<NewerMethod> newer,
        Optional<Method> former, Set<String> edited, ProjectJournal journal) {

    MethodCase on(ProjectJournal now) {
        return new MethodCase(project, stored, newer, former, edited, now);
    }

    public Optional<MethodComparison> comparison() {
        return newer.map(one -> MethodComparison.of(project.method(), one.method(),
                Decided.by(project.method(), journal),
                edited));
    }

    public List<Entry> updates() {
        return journal.of(EntryKind.METHOD_UPDATED);
    }

    /** Everything that made another method of the project. */
    List<Entry> acts() {
        return Stream.of(EntryKind.METHOD_UPDATED, EntryKind.METHOD_UPDATE_UNDONE).map(journal::of)
                .flatMap(List::stream).toList();
    }

    int nextNumber() {
        return updates().size() + 1;
    }

    /** The last update that holds. */
    public Optional<MethodUpdate> last() {
        return stored.last();
    }

    public Optional<Entry> entry(EntryKind kind, int number) {
        return journal.of(kind).stream().filter(entry -> entry.subject().equals(subject(number))).findFirst();
    }

    static String subject(int number) {
        return "method:" + number;
    }

    /** What was signed or decided by what the last update brought, which forbids to undo it. */
    public List<Line> againstUndoing() {
        return former.flatMap(before -> last().flatMap(update -> entry(EntryKind.METHOD_UPDATED, update.number()))
                .map(entry -> MethodComparison.of(project.method(), before,
                        Decided.since(entry.at(), project.method(), journal), Set.of()).decided())).orElse(List.of());
    }

    /**
     * Of everything that somebody sees who decides about an update: versions, outcomes, what stands against undoing.
     */
    public String fingerprint() {
        StringBuilder seen = new StringBuilder().append(stored.newestParts()).append(nextNumber());
        stored.updates().forEach(update -> seen.append(' ').append(update.number()));
        newer.ifPresent(one -> seen.append(one.parts()));
        comparison().ifPresent(one -> seen.append(one.lines()));
        againstUndoing().forEach(line -> seen.append(line.key()));
        return Sha256.of(seen.toString()).substring(0, 16);
    }
}
