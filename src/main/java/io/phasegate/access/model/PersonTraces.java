package io.phasegate.access.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a person appears in our tables. Gathered from every {@link io.phasegate.access.PersonalData}.
 *
 * @param projects ids of the projects
 * @param words    names, addresses and numbers that stand there
 */
public record PersonTraces(Set<Long> projects, Set<String> words) {
    public static final PersonTraces NONE = new PersonTraces(Set.of(), Set.of());

    public PersonTraces and(PersonTraces more) {
        return new PersonTraces(union(projects, more.projects), union(words, more.words));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
