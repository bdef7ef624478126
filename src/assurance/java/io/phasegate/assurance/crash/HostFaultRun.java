package io.phasegate.assurance.crash;

import io.phasegate.assurance.Volume;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The host calls of some commands fail, command by command in turn, in one project after the other: journals must not
 * grow long.
 */
final class HostFaultRun implements Runnable {
    static final String FAULTS = "commands: faults";
    static final String NOT_TRIED = "commands: faults that time did not allow to try";
    static final String NOT_COME = "commands: faults that never came";
    private static final int PER_PROJECT = 45;
    private final KilledHost host;
    private final IntFunction<Place> places;
    private final List<Command> commands;
    private final Expected expected;
    private final int most;
    private final long patienceMillis;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<Command, Set<String>> struck = new HashMap<>();
    private Place place;
    private int strikes;

    /**
     * @param places makes the project of this number
     * @param most   calls of each command
     */
    HostFaultRun(KilledHost host, IntFunction<Place> places, List<Command> commands, Expected expected, int most,
            long patienceMillis) {
        this.host = host;
        this.places = places;
        this.commands = commands;
        this.expected = expected;
        this.most = most;
        this.patienceMillis = patienceMillis;
        this.place = places.apply(0);
    }

    void learn() {
        commands.forEach(command -> expected.learn(command, place));
    }

    /** However long it takes, each command is struck once. */
    @Override
    public void run() {
        long until = System.currentTimeMillis() + patienceMillis;
        for (Strike strike : plan()) {
            if (System.currentTimeMillis() > until && struck.containsKey(strike.command())) {
                counts.merge(NOT_TRIED, 1, Integer::sum);
            } else {
                strike(strike);
            }
        }
    }

    /** How many calls a command was seen to make. */
    int seen(Command command) {
        return expected.of(command).seen().size();
    }

    /** How many of these failed, answered nothing or were slow, each at least once. */
    int struck(Command command) {
        return struck.getOrDefault(command, Set.of()).size();
    }

    List<Command> commands() {
        return commands;
    }

    /** Of each command so many calls at most, spread from the first to the last; the commands in turn. */
    private List<Strike> plan() {
        List<Strike> plan = new ArrayList<>();
        List<List<HostCall>> calls = commands.stream().map(expected::of)
                .map(effect -> HostCall.of(effect.seen(), effect.plain(), Volume.isFull())).toList();
        int longest = calls.stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < Math.min(most, longest); round++) {
            for (int i = 0; i < commands.size(); i++) {
                List<HostCall> own = calls.get(i);
                int step = Math.max(1, own.size() / most);
                int at = round * step + i % step;
                if (at < own.size()) {
                    plan.add(new Strike(commands.get(i), own.get(at)));
                }
            }
        }
        return plan;
    }

    private void strike(Strike strike) {
        try {
            if (++strikes % PER_PROJECT == 0) {
                place = places.apply(strikes / PER_PROJECT);
            }
            String outcome = new HostFault(host, strike.command(), place, strike.call().fault(place.key + strikes))
                    .strike(expected.of(strike.command()));
            counts.merge(outcome.isEmpty() ? NOT_COME : "commands: " + outcome, 1, Integer::sum);
            if (!outcome.isEmpty()) {
                counts.merge(FAULTS, 1, Integer::sum);
                struck.computeIfAbsent(strike.command(), any -> new HashSet<>()).add(strike.call().name());
            }
        } catch (AssertionError | RuntimeException e) {
            broken.add(e.toString());
        }
    }

    Map<String, Integer> counts() {
        return counts;
    }

    /** What must not be: empty when all is well. */
    List<String> broken() {
        return broken;
    }

    /** One command with one call that fails. */
    private record Strike(Command command, HostCall call) {
    }
}
