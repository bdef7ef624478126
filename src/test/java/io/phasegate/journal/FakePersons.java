package io.phasegate.journal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of some ids, for commands that only read them. */
public record FakePersons(Map<String, String> known) implements Persons {
    @Override
    public String ofUser(String userKey, String displayName) {
        throw new UnsupportedOperationException("Only reads");
    }

    @Override
    public String create(String name) {
        throw new UnsupportedOperationException("Only reads");
    }

    @Override
    public Optional<String> find(String userKey) {
        return Optional.empty();
    }

    @Override
    public Set<String> withoutAccount(String name) {
        return Set.of();
    }

    @Override
    public Map<String, String> names(Collection<String> personIds) {
        return personIds.stream().distinct().filter(known::containsKey).collect(Collectors.toMap(id -> id, known::get));
    }

    @Override
    public void erase(String personId, String label) {
        throw new UnsupportedOperationException("Only reads");
    }
}
