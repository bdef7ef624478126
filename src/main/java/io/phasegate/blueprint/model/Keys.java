package io.phasegate.blueprint.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of what is planned and decided, each with its kind in front. Some databases tell upper and lower case apart,
 * others do not: two keys that differ in nothing else must not come together.
 */
public final class Keys {
    private Keys() {
    }

    public static Stream<String> of(Defined method) {
        return Stream.of(method.phases().stream().map(one -> "phase:" + one.key()),
                method.phases().stream().flatMap(one -> one.gates().stream()).map(one -> "gate:" + one.key()),
                method.phases().stream().flatMap(one -> one.gates().stream()).flatMap(one -> one.criteria().stream())
                        .map(one -> "criterion:" + one.key()),
                method.tasks().stream().map(one -> "task:" + one.key()),
                method.deliverables().stream().map(one -> "deliverable:" + one.code()),
                method.meetings().stream().map(one -> "meeting:" + one.key()),
                method.trainings().stream().map(one -> "training:" + one.key()),
                method.payments().stream().map(one -> "payment:" + one.key()),
                method.roles().stream().map(one -> "role:" + one.code()),
                method.bodies().stream().map(one -> "body:" + one.key()),
                method.deadlines().stream().map(one -> "deadline:" + one.key())).flatMap(one -> one);
    }

    /** The first of these that differs from one before it only in upper and lower case. */
    public static Optional<Alike> alike(Stream<String> keys) {
        Map<String, String> known = new HashMap<>();
        for (String key : keys.toList()) {
            String first = known.putIfAbsent(key.toLowerCase(Locale.ROOT), key);
            if (first != null && !first.equals(key)) {
                return Optional.of(new Alike(bare(first), bare(key)));
            }
        }
        return Optional.empty();
    }

    private static String bare(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    /** Two keys that some databases take for the same. */
    public record Alike(String first, String second) {
    }
}
