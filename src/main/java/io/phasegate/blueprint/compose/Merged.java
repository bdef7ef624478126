package io.phasegate.blueprint.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Things of one kind by key, in the order in which the blueprints brought them; the first of a key decides unless
 * merged.
 */
final class Merged<T> {
    private final Map<String, T> things = new LinkedHashMap<>();

    /** The thing that had the key before, which stays; empty when this one was added. */
    Optional<T> add(String key, T thing) {
        return Optional.ofNullable(things.putIfAbsent(key, thing));
    }

    void merge(String key, T thing, BinaryOperator<T> both) {
        things.merge(key, thing, both);
    }

    Optional<T> find(String key) {
        return Optional.ofNullable(things.get(key));
    }

    List<T> all() {
        return List.copyOf(things.values());
    }
}
