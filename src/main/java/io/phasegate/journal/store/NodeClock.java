package io.phasegate.journal.store;

import java.time.Clock;
import java.time.Duration;

/**
 * The clock of this node, used wherever the product asks for the time. The system property `io.phasegate.clock.offset`
 * (such as PT5M) sets it forward or back, for tests of nodes whose clocks differ.
 */
public final class NodeClock {
    private NodeClock() {
    }

    public static Clock ofNode() {
        return Clock.offset(Clock.systemUTC(), Duration.parse(System.getProperty("io.phasegate.clock.offset", "PT0S")));
    }
}
