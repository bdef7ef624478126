package io.phasegate.assurance.crash;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The points of some commands, one command after the other from its first statement to its end: before and after what
 * writes, and of all statements each n-th. How many a command has is known from an undisturbed run.
 */
final class Points {
    /** So that single points fall on beginnings, middles and ends. */
    private static final int FAR = 7;
    private final List<Command> commands;
    private final Expected expected;
    private final boolean all;
    private final int every;
    private final Deque<Point> open = new ArrayDeque<>();
    private final Map<String, Integer> walked = new TreeMap<>();

    /**
     * @param all   whether before and after each writing statement, or at one of these points of each command
     * @param every n for each n-th of the points before and after all statements; 0 for none
     */
    Points(List<Command> commands, Expected expected, boolean all, int every) {
        this.commands = commands;
        this.expected = expected;
        this.all = all;
        this.every = every;
    }

    /** Brings each command to its end once, undisturbed, and finds its points. */
    void learn(Place place) {
        for (int i = 0; i < commands.size(); i++) {
            Command command = commands.get(i);
            expected.learn(command, place);
            List<Point> writes = points(command, "write");
            open.addAll(all ? writes : List.of(writes.get(i * FAR % writes.size())));
            if (every > 0) {
                List<Point> statements = points(command, "sql");
                open.addAll(statements.stream().filter(point -> statements.indexOf(point) % every == 0).toList());
            }
        }
    }

    /** The last one lies behind the last statement: there the command comes to its end. */
    private List<Point> points(Command command, String target) {
        int statements = expected.of(command).statements(target);
        walked.put(command.title() + " " + target, statements);
        Stream<Point> within = IntStream.rangeClosed(1, statements).boxed().flatMap(at ->
                Stream.of(new Point(command, target, at, false), new Point(command, target, at, true)));
        return Stream.concat(within, Stream.of(new Point(command, target, statements + 1, false))).toList();
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
