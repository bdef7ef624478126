package io.phasegate.assurance.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every n-th host call of some commands fails once in each way, in one project. */
final class HostFaultRun implements Runnable {
    static final String CALLS = "calls of the host that failed, answered nothing or were slow";
    /** Of three ways for each command. */
    static final String CUT_SHORT = "walks through the calls of a command that time cut short";
    private static final List<String> WAYS = List.of("throw", "null", "slow");
    private final KilledHost host;
    private final Place place;
    private final List<Command> commands;
    private final Expected expected;
    private final int every;
    private final int everySlow;
    private final long until;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    HostFaultRun(KilledHost host, Place place, List<Command> commands, Expected expected, int every, int everySlow, long until) {
        this.host = host;
        this.place = place;
        this.commands = commands;
        this.expected = expected;
        this.every = every;
        this.everySlow = everySlow;
        this.until = until;
    }

    @Override
    public void run() {
        for (String way : WAYS) {
            for (Command command : commands) {
                walk(command, way, way.equals("slow") ? everySlow : every);
            }
        }
    }

    private void walk(Command command, String way, int step) {
        for (int call = 1; System.currentTimeMillis() < until; call += step) {
            String outcome = strike(command, way, call);
            if (outcome.isEmpty()) {
                return;
            }
            counts.merge(outcome, 1, Integer::sum);
            counts.merge(CALLS, 1, Integer::sum);
        }
        counts.merge(CUT_SHORT, 1, Integer::sum);
    }

    private String strike(Command command, String way, int call) {
        String fault = place.key + command.title().replace(' ', '_') + call + way + ";call;" + call + ";" + way;
        try {
            return new HostFault(host, command, place, fault).strike(expected.of(command));
        } catch (AssertionError | RuntimeException e) {
            broken.add(e.toString());
            return "broken";
        }
    }

    Map<String, Integer> counts() {
        return counts;
    }

    /** What must not be: empty when all is well. */
    List<String> broken() {
        return broken;
    }
}
