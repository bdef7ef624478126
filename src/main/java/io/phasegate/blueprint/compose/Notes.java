package io.phasegate.blueprint.compose;

import io.phasegate.language.model.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the person who combines blueprints is told: where they disagree, and what was done. */
final class Notes {
    private final Set<Message> notes = new LinkedHashSet<>();

    void add(String what, Object... arguments) {
        notes.add(Message.of("phasegate.blueprint.merge." + what, arguments));
    }

    List<Message> all() {
        return List.copyOf(notes);
    }
}
