package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient.Answer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each command does and shows when nothing disturbs it, learned from an undisturbed run. */
final class Expected {
    private final Map<Command, Effect> effects = new ConcurrentHashMap<>();

    void learn(Command command, Place place) {
        command.prepare(place);
        int before = command.effects(place);
        Answer answer = command.fire(place, Map.of());
        int times = command.effects(place) - before;
        if (answer.status() >= 300 || times < 1) {
            throw new AssertionError(command.title() + " undisturbed: " + times + " times, " + answer);
        }
        effects.put(command, new Effect(times, command.shown(place)));
    }

    Effect of(Command command) {
        return effects.get(command);
    }

    /**
     * What giving a command once does.
     *
     * @param times how many entries or rows it makes
     * @param shown what Jira shows then
     */
    record Effect(int times, String shown) {
    }
}
