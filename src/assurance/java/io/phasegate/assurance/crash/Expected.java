package io.phasegate.assurance.crash;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What Jira shows after each command when nothing disturbs it, learned from an undisturbed run. */
final class Expected {
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    void learn(Command command, Place place) {
        command.prepare(place);
        int before = command.effects(place);
        var answer = command.fire(place, Map.of());
        if (answer.status() >= 300 || command.effects(place) != before + 1) {
            throw new AssertionError(command.name() + " undisturbed: " + answer);
        }
        shown.put(command.name(), command.shown(place));
    }

    String shown(Point point, String otherwise) {
        return shown.getOrDefault(point.command().name(), otherwise);
    }
}
