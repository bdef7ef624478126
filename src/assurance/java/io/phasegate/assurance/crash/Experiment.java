package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/** One command that is broken off at one point in one project, and what must be true of it afterwards. */
final class Experiment {
    private static final Set<Integer> REPEATED = Set.of(400, 409);
    final Point point;
    private final Place place;
    private final String label;
    private Map<String, String> heads;
    private int effects;
    private String shown;
    private CompletableFuture<Answer> running;
    private Optional<Answer> answer = Optional.empty();

    Experiment(Point point, Place place, String label) {
        this.point = point;
        this.place = place;
        this.label = label;
    }

    void begin(Executor executor) {
        point.command().prepare(place);
        heads = place.heads(Map.of());
        effects = point.command().effects(place);
        shown = point.command().shown(place);
        running = CompletableFuture.supplyAsync(() -> point.command()
                .fire(place, Map.of("X-Sandbox-Fault", point.fault(label))),
                executor);
    }

    /** Whether it stands at its point or has come to its end. */
    boolean settled(JsonNode fault) {
        return running.isDone() || !fault.path("where").asText().isEmpty();
    }

    String label() {
        return label;
    }

    /** After the kill. */
    void end() {
        try {
            answer = Optional.of(running.get());
        } catch (ExecutionException killed) {
            answer = Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean ranToItsEnd() {
        return answer.isPresent();
    }

    /** After the restart: nothing is half there, and giving it again makes it what giving it once makes. */
    Outcome check(Expected.Effect whole) {
        Command command = point.command();
        Map<String, String> now = place.heads(heads);
        int done = command.effects(place) - effects;
        boolean happened = done == whole.times();
        expect(done >= 0 && done <= whole.times(), "happened " + done + " times");
        expect(answer.isEmpty() || answer.get().status() < 300 && happened,
                "was answered " + answer + " but happened " + done);
        String left = command.shown(place);
        expect(left.equals(shown) || happened && left.equals(whole.shown()), "shows " + left);
        if (!happened || command.repeatable()) {
            Answer again = command.again(place, happened);
            expect(again.status() < 300 || happened && REPEATED.contains(again.status()), "was repeated with " + again);
        }
        place.heads(now);
        done = command.effects(place) - effects;
        expect(done == whole.times(), "happened " + done + " times after a repeat");
        expect(command.shown(place).equals(whole.shown()), "shows " + command.shown(place) + " in the end");
        return new Outcome(happened, happened && !left.equals(whole.shown()));
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(place.key + ": " + point + ": " + otherwise + " (before: " + shown + ")");
        }
    }

    /** What a kill left: whether it had happened, and whether Jira showed it yet. */
    record Outcome(boolean happened, boolean behind) {
    }
}
