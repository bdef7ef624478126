package io.phasegate.assurance.crash;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One call of the host that a command makes, and the way in which it fails. At full volume every call fails; at small
 * volume the first and the last of each method. At either volume the first and the last call of each method that
 * answers an object answer nothing, and the first call of each method is slow, by half a second, so that a full run
 * ends in time.
 *
 * @param member as `Type.method`
 * @param number of its calls
 * @param way    throw, null or slow
 */
record HostCall(String member, int number, String way) {
    static final List<String> WAYS = List.of("throw", "null", "slow");

    /**
     * @param seen  the calls in their order
     * @param plain those that answer no object
     */
    static List<HostCall> of(List<String> seen, Collection<String> plain, boolean full) {
        List<HostCall> calls = new ArrayList<>();
        for (String member : new LinkedHashSet<>(seen)) {
            int last = Collections.frequency(seen, member);
            WAYS.stream().filter(way -> !way.equals("null") || !plain.contains(member))
                    .forEach(way -> numbers(last, way, full)
                    .forEach(number -> calls.add(new HostCall(member, number, way))));
        }
        return calls;
    }

    private static IntStream numbers(int last, String way, boolean full) {
        return switch (way) {
            case "slow" -> IntStream.of(1);
            case "null" -> IntStream.of(1, last).distinct();
            default -> full ? IntStream.rangeClosed(1, last) : IntStream.of(1, last).distinct();
        };
    }

    String fault(String label) {
        return label + ";call;" + number + ";" + way + ";" + member;
    }

    /** The call, however it fails. */
    String name() {
        return member + " " + number;
    }
}
