package io.phasegate.journal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Persons whose ids are `of-` and their account, or `named-` and their name. */
public final class FakePersons implements Persons {
    @Override
    public String ofUser(String userKey, String displayName) {
        return "of-" + userKey;
    }

    @Override
    public String create(String name) {
        return "named-" + name;
    }

    @Override
    public Optional<String> find(String userKey) {
        return Optional.of("of-" + userKey);
    }

    @Override
    public Set<String> withoutAccount(String name) {
        return Set.of();
    }

    @Override
    public Map<String, String> names(Collection<String> personIds) {
        return personIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> id));
    }

    @Override
    public void erase(String personId, String label) {
        throw new UnsupportedOperationException("Nobody is forgotten here");
    }
}
