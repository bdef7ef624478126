package io.phasegate.assurance.crash;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The points of some commands, one command after the other from its first statement to its end: before and after what writes,
 * and of all statements each n-th. How many a command has is known from an undisturbed run.
 */
final class Points {
    private final List<Command> commands;
    private final Expected expected;
    private final int everyWrite;
    private final int every;
    private final Deque<Point> open = new ArrayDeque<>();
    private final Map<String, Integer> walked = new TreeMap<>();

    /**
     * @param everyWrite 1 for before and after each writing statement, n for each n-th of these points of all commands together
     * @param every      n for before or after each n-th statement of all; 0 for none
     */
    Points(List<Command> commands, Expected expected, int everyWrite, int every) {
        this.commands = commands;
        this.expected = expected;
        this.everyWrite = everyWrite;
        this.every = every;
    }

    /** Brings each command to its end once, undisturbed, and finds its points. */
    void learn(Place place) {
        int before = 0;
        for (Command command : commands) {
            expected.learn(command, place);
            before += add(command, "write", everyWrite, before);
            if (every > 0) {
                add(command, "sql", every, 0);
            }
        }
    }

    /** The last point lies behind the last statement: there the command comes to its end. */
    private int add(Command command, String target, int stride, int offset) {
        int statements = expected.of(command).statements(target);
        List<Point> all = new ArrayList<>();
        for (int at = 1; at <= statements; at++) {
            all.add(new Point(command, target, at, false));
            all.add(new Point(command, target, at, true));
        }
        all.add(new Point(command, target, statements + 1, false));
        List<Point> chosen = all.stream().filter(point -> (all.indexOf(point) + offset) % stride == 0).toList();
        open.addAll(chosen.isEmpty() ? List.of(all.get((all.size() - 1) / 2)) : chosen);
        walked.put(command.title() + " " + target, statements);
        return all.size();
    }

    List<Command> commands() {
        return commands;
    }

    boolean has(Command command) {
        return commands.contains(command);
    }

    synchronized Optional<Point> next() {
        return Optional.ofNullable(open.poll());
    }

    /** It was blocked by another command that was held: once more, in other company. */
    synchronized void again(Point point) {
        open.add(point);
    }

    /** Points that are still to come. */
    synchronized int open() {
        return open.size();
    }

    /** Statements of each command. */
    Map<String, Integer> statements() {
        return walked;
    }
}
