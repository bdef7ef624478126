package io.phasegate.assurance.crash;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The points of some commands, one command after the other, until each has run to its end without being broken off. */
final class Points {
    private final List<Command> all;
    private final Deque<Command> commands;
    private final int every;
    private final Deque<Point> again = new ArrayDeque<>();
    private final Map<String, Integer> statements = new HashMap<>();
    private int next;

    /** @param every 1 for all points, n for each n-th */
    Points(List<Command> commands, int every) {
        this.all = commands;
        this.commands = new ArrayDeque<>(commands);
        this.every = every;
        this.next = 1;
    }

    boolean has(Command command) {
        return all.contains(command);
    }

    synchronized Optional<Point> next() {
        if (!again.isEmpty()) {
            return Optional.of(again.poll());
        }
        if (commands.isEmpty()) {
            return Optional.empty();
        }
        Point point = new Point(commands.peek(), (next + 1) / 2, next % 2 == 0);
        next += every;
        return Optional.of(point);
    }

    /** It was blocked by another command that was held: once more, in other company. */
    synchronized void again(Point point) {
        again.add(point);
    }

    /** The command has fewer statements than that. */
    synchronized void beyond(Point point, int seen) {
        statements.put(point.command().name(), seen);
        if (point.command().equals(commands.peek())) {
            commands.poll();
            next = 1;
        }
    }

    /** Statements of each command that came to its end. */
    synchronized Map<String, Integer> statements() {
        return Map.copyOf(statements);
    }
}
