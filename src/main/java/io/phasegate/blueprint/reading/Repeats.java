package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Blueprint;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A repeated item has keys of its own, `X-1`, `X-2`, …: no other item may be called so. */
final class Repeats {
    private Repeats() {
    }

    static void check(Section root, Blueprint blueprint) {
        Set<String> repeated = new HashSet<>();
        blueprint.tailoring().scopes().forEach((item, scope) -> scope.per()
                .ifPresent(question -> repeated.add(low(item))));
        items(blueprint).filter(item -> repeated.contains(low(item).replaceFirst("-[0-9]+$", ""))
                && item.matches(".*-[0-9]+")).forEach(item -> root.problem("questions", "key-of-a-copy",
                        item.substring(item.indexOf(':') + 1)));
    }

    private static String low(String item) {
        return item.toLowerCase(Locale.ROOT);
    }

    private static Stream<String> items(Blueprint it) {
        return Stream.of(it.tasks().stream().map(one -> "task:" + one.key()),
                it.deliverables().stream().map(one -> "deliverable:" + one.code()),
                it.meetings().stream().map(one -> "meeting:" + one.key()),
                it.trainings().stream().map(one -> "training:" + one.key()),
                it.payments().stream().map(one -> "payment:" + one.key())).flatMap(one -> one);
    }
}
