package io.phasegate.blueprint.tailor;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.DeadlineEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the keys of a blueprint name, where a reference does not say of which kind it is. */
final class Items {
    static final List<String> PLANNED = List.of("task", "deliverable", "meeting", "training", "payment");

    private final Set<String> known = new HashSet<>();

    Items(Blueprint blueprint) {
        blueprint.phases().forEach(one -> known.add("phase:" + one.key()));
        blueprint.bodies().forEach(one -> known.add("body:" + one.key()));
        blueprint.tasks().forEach(one -> known.add("task:" + one.key()));
        blueprint.deliverables().forEach(one -> known.add("deliverable:" + one.code()));
        blueprint.meetings().forEach(one -> known.add("meeting:" + one.key()));
        blueprint.trainings().forEach(one -> known.add("training:" + one.key()));
        blueprint.payments().forEach(one -> known.add("payment:" + one.key()));
    }

    /** What somebody is responsible for: a phase, a body, a task or a deliverable. */
    Optional<String> object(String key) {
        return named(Stream.of("phase", "body", "task", "deliverable"), key);
    }

    /** What an event happens to. */
    Optional<String> subject(DeadlineEvent event, String key) {
        return switch (event.subject()) {
            case ITEM -> named(Stream.concat(Stream.of("phase"), PLANNED.stream()), key);
            case DELIVERABLE -> Optional.of("deliverable:" + key);
            case MEETING -> Optional.of("meeting:" + key);
            case TRAINING -> Optional.of("training:" + key);
            case PAYMENT -> Optional.of("payment:" + key);
            default -> Optional.empty();
        };
    }

    private Optional<String> named(Stream<String> kinds, String key) {
        return kinds.map(kind -> kind + ":" + key).filter(known::contains).findFirst();
    }
}
