package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each command does, shows and calls when nothing disturbs it, learned from an undisturbed run. */
final class Expected {
    private static final int NEVER = 1_000_000;
    private final KilledHost host;
    private final String target;
    private final Map<Command, Effect> effects = new ConcurrentHashMap<>();

    /** @param target what is counted: `sql` or `call` */
    Expected(KilledHost host, String target) {
        this.host = host;
        this.target = target;
    }

    void learn(Command command, Place place) {
        command.prepare(place);
        int before = command.effects(place);
        String label = "learn-" + command.title().replace(' ', '-');
        Answer answer = command.fire(place, Map.of("X-Sandbox-Fault", label + ";" + target + ";" + NEVER + ";before"));
        int times = command.effects(place) - before;
        if (answer.status() >= 300 || times < 1) {
            throw new AssertionError(command.title() + " undisturbed: " + times + " times, " + answer);
        }
        JsonNode report = host.fault(label).orElseThrow();
        effects.put(command, new Effect(times, command.shown(place), texts(report, "seen"), texts(report, "plain")));
    }

    static List<String> texts(JsonNode report, String name) {
        List<String> texts = new ArrayList<>();
        report.path(name).forEach(one -> texts.add(one.asText()));
        return texts;
    }

    Effect of(Command command) {
        return effects.get(command);
    }

    /**
     * What giving a command once does.
     *
     * @param times how many entries or rows it makes
     * @param shown what Jira shows then
     * @param seen  its statements or calls, in their order
     * @param plain those of the calls that answer no object
     */
    record Effect(int times, String shown, List<String> seen, List<String> plain) {
        /** @param target `write` for those that write, commits included; `sql` for all */
        int statements(String target) {
            return (int) seen.stream().map(text -> text.stripLeading().toUpperCase(Locale.ROOT))
                    .filter(text -> target.equals("sql") || !text.startsWith("SELECT")).count();
        }
    }
}
