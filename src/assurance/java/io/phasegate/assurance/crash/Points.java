package io.phasegate.assurance.crash;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The points of some commands: before and after what writes, and of all statements each n-th. The commands take turns,
 * so that a run cut short has tried a part of each. How many points a command has is known from an undisturbed run.
 */
final class Points {
    /** So that single points fall on beginnings, middles and ends. */
    private static final int FAR = 7;
    private final List<Command> commands;
    private final Expected expected;
    private final boolean all;
    private final int every;
    private final Deque<Point> open = new ArrayDeque<>();

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
        Map<Command, List<Point>> byCommand = new LinkedHashMap<>();
        for (int i = 0; i < commands.size(); i++) {
            Command command = commands.get(i);
            expected.learn(command, place);
            List<Point> writes = points(command, "write");
            List<Point> chosen = new ArrayList<>(all ? writes : List.of(writes.get(i * FAR % writes.size())));
            if (every > 0) {
                List<Point> statements = points(command, "sql");
                chosen.addAll(statements.stream().filter(point -> statements.indexOf(point) % every == 0).toList());
            }
            byCommand.put(command, chosen);
        }
        takeTurns(byCommand.values());
    }

    private void takeTurns(Collection<List<Point>> each) {
        int longest = each.stream().mapToInt(List::size).max().orElse(0);
        IntStream.range(0, longest).forEach(turn -> each.stream().filter(points -> turn < points.size())
                .forEach(points -> open.add(points.get(turn))));
    }

    /** The last one lies behind the last statement: there the command comes to its end. */
    private List<Point> points(Command command, String target) {
        int statements = expected.of(command).statements(target);
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

    /** How many statements each command has, and how many of them write. */
    Stream<String> statements() {
        return commands.stream().map(command -> command.title() + " " + expected.of(command).statements("sql") + "/"
                + expected.of(command).statements("write"));
    }
}
