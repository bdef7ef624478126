package io.phasegate.assurance.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which requests got past the check of permission. Nonsense that meets only "not found" or "forbidden" tests the lock
 * and nothing behind it; the fuzzers of headers and pages therefore count.
 */
final class Reached {
    private static final Set<Integer> LOCKED = Set.of(401, 403, 404);

    private final Map<String, Boolean> entries = new LinkedHashMap<>();
    private int answers;
    private int locked;

    void note(String entry, int status) {
        boolean shut = LOCKED.contains(status);
        answers++;
        locked += shut ? 1 : 0;
        entries.merge(entry, !shut, Boolean::logicalOr);
    }

    /** Entries of which no answer came from behind the lock. */
    Set<String> never() {
        Set<String> never = new TreeSet<>(entries.keySet());
        never.removeIf(entries::get);
        return never;
    }

    int behind() {
        return answers - locked;
    }

    int percentLocked() {
        return answers == 0 ? 100 : 100 * locked / answers;
    }
}
