package io.phasegate.assurance.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * One call of the host that a command makes, and the way in which it fails: each method the first and the last time.
 * Being slow is tried the first time only.
 *
 * @param member as `Type.method`
 * @param number of its calls
 * @param way    throw, null or slow
 */
record HostCall(String member, int number, String way) {

    static List<HostCall> of(List<String> seen) {
        List<HostCall> calls = new ArrayList<>();
        for (String member : new LinkedHashSet<>(seen)) {
            int last = Collections.frequency(seen, member);
            for (String way : List.of("throw", "null")) {
                calls.add(new HostCall(member, 1, way));
                if (last > 1) {
                    calls.add(new HostCall(member, last, way));
                }
            }
            calls.add(new HostCall(member, 1, "slow"));
        }
        return calls;
    }

    String fault(String label) {
        return label + ";call;" + number + ";" + way + ";" + member;
    }
}
