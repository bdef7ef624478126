package io.phasegate.assurance.node;

import io.phasegate.assurance.crash.Command;
import io.phasegate.assurance.crash.Place;
import io.phasegate.demo.JiraClient.Answer;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Gives one command after the other in a project of its own, to either node in turn, and keeps the history: what was
 * acknowledged must be there at once, on both nodes, and stay.
 */
final class Writer implements Runnable {
    private final Place place;
    private final List<Command> commands;
    private final BooleanSupplier goesOn;
    private final List<String> broken = new ArrayList<>();
    private Map<String, String> heads = Map.of();
    private int acknowledged;
    private int unknown;

    Writer(Place place, List<Command> commands, BooleanSupplier goesOn) {
        this.place = place;
        this.commands = commands;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        for (int i = 0; goesOn.getAsBoolean(); i++) {
            try {
                give(commands.get(i % commands.size()));
            } catch (UncheckedIOException nodeIsGone) {
                unknown++;
            } catch (AssertionError | RuntimeException e) {
                broken.add(place.key + ": " + e);
            }
        }
    }

    private void give(Command command) {
        command.prepare(place);
        int before = command.effects(place);
        Optional<Answer> answer = answer(command);
        int done = command.effects(place) - before;
        int onTheOther = command.effects(place) - before;
        if (answer.isEmpty()) {
            unknown++;
            require(done == 0 || done == 1, command, "happened " + done + " times without an answer");
        } else {
            acknowledged++;
            require(answer.get().status() < 300, command, "was answered " + answer.get());
            require(done == 1 && onTheOther == 1, command,
                    "was acknowledged but happened " + done + " and " + onTheOther + " times");
        }
        heads = place.heads(heads);
    }

    private Optional<Answer> answer(Command command) {
        try {
            return Optional.of(command.fire(place, Map.of()));
        } catch (UncheckedIOException nodeIsGone) {
            return Optional.empty();
        }
    }

    private void require(boolean holds, Command command, String otherwise) {
        if (!holds) {
            broken.add(place.key + ": " + command.title() + " " + otherwise);
        }
    }

    int acknowledged() {
        return acknowledged;
    }

    int unknown() {
        return unknown;
    }

    List<String> broken() {
        return broken;
    }
}
