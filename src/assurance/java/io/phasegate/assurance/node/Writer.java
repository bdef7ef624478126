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
import java.util.function.Supplier;

/**
 * Gives one command after the other in a project of its own, to either node in turn, and keeps the history: what was
 * acknowledged must be there at once, on both nodes, and stay.
 */
final class Writer implements Runnable {
    private final Place place;
    private final Supplier<List<Node>> nodes;
    private final List<Command> commands;
    private final BooleanSupplier goesOn;
    private final List<String> broken = new ArrayList<>();
    private Map<String, String> heads = Map.of();
    private int acknowledged;
    private int unknown;
    private int seenByBoth;

    /** @param nodes those that live, each of which is asked for what was acknowledged */
    Writer(Place place, Supplier<List<Node>> nodes, List<Command> commands, BooleanSupplier goesOn) {
        this.nodes = nodes;
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
        List<Integer> done = nodes.get().stream().map(node -> command.effects(place.at(node)) - before).toList();
        if (answer.isEmpty()) {
            unknown++;
            require(done.stream().allMatch(times -> times >= 0 && times <= command.once()), command,
                    "happened " + done + " times without an answer");
        } else {
            acknowledged++;
            require(answer.get().status() < 300, command, "was answered " + answer.get());
            require(done.stream().allMatch(times -> times == command.once()), command,
                    "was acknowledged but happened " + done + " times on the nodes");
            seenByBoth += done.size() == 2 ? 1 : 0;
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

    /** How many were acknowledged and then asked for on two nodes. */
    int seenByBoth() {
        return seenByBoth;
    }

    int unknown() {
        return unknown;
    }

    List<String> broken() {
        return broken;
    }
}
