package io.phasegate.assurance.crash;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The points of some commands, one command after the other, until each has run to its end without being broken off: before and
 * after what writes, and before every n-th statement of all.
 */
final class Points {
    private final List<Command> all;
    private final Deque<Walk> walks = new ArrayDeque<>();
    private final Deque<Point> again = new ArrayDeque<>();
    private final Map<String, Integer> statements = new TreeMap<>();

    /**
     * @param everyWrite 1 for before and after each writing statement, n for each n-th of these points
     * @param every      n for before and after each n-th statement of all
     */
    Points(List<Command> commands, int everyWrite, int every) {
        this.all = commands;
        commands.forEach(command -> {
            walks.add(new Walk(command, "write", everyWrite));
            walks.add(new Walk(command, "sql", every));
        });
    }

    List<Command> commands() {
        return all;
    }

    boolean has(Command command) {
        return all.contains(command);
    }

    synchronized Optional<Point> next() {
        return again.isEmpty() ? Optional.ofNullable(walks.peek()).map(Walk::next) : Optional.of(again.poll());
    }

    /** It was blocked by another command that was held: once more, in other company. */
    synchronized void again(Point point) {
        again.add(point);
    }

    /** The command has fewer statements than that. */
    synchronized void beyond(Point point, int seen) {
        statements.put(point.command().title() + " " + point.target(), seen);
        walks.removeIf(walk -> walk.command.equals(point.command()) && walk.target.equals(point.target()));
    }

    /** Commands that have not come to their end yet. */
    synchronized int open() {
        return walks.size() + again.size();
    }

    /** Statements of each command that came to its end. */
    synchronized Map<String, Integer> statements() {
        return new TreeMap<>(statements);
    }

    /** The points of one command that are still to come. */
    private static final class Walk {
        private final Command command;
        private final String target;
        private final int every;
        private int next = 1;

        Walk(Command command, String target, int every) {
            this.command = command;
            this.target = target;
            this.every = every;
        }

        Point next() {
            Point point = new Point(command, target, (next + 1) / 2, next % 2 == 0);
            next += every;
            return point;
        }
    }
}
