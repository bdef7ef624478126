package io.phasegate.method.model;

import io.phasegate.blueprint.model.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in a method every word that is a key of one of two versions and yet nothing in the method has that key. Knows
 * nothing of which field refers to what, so it cannot share a mistake with the product.
 */
final class Dangling {
    private final Set<String> words = new HashSet<>();

    private Dangling() {
    }

    static Set<String> in(Method method, Method... versions) {
        Dangling dangling = new Dangling();
        dangling.read(method);
        Set<String> known = new HashSet<>();
        for (Method version : versions) {
            known.addAll(keys(version));
        }
        dangling.words.retainAll(known);
        dangling.words.removeAll(keys(method));
        return dangling.words;
    }

    private static Set<String> keys(Method method) {
        Set<String> keys = new HashSet<>();
        Elements.of(method).all().forEach(one -> keys.add(one.key().substring(one.key().lastIndexOf(':') + 1)));
        return keys;
    }

    private void read(Object value) {
        if (value instanceof String text) {
            for (String word : text.split(",")) {
                words.add(word.strip());
            }
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::read);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::read);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::read);
        } else if (value instanceof Record it) {
            for (RecordComponent field : it.getClass().getRecordComponents()) {
                read(Change.value(field, it));
            }
        }
    }
}
