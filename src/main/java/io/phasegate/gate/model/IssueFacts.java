package io.phasegate.gate.model;

import java.util.Map;
import java.util.Optional;

/**
 * What Jira says of the issues that a gate speaks of: which still exist, and their status by its stable name (`SIGNED`,
 * `PASSED`, empty when it is none of ours). Only to detect what the journal does not know; it proves nothing.
 */
public record IssueFacts(Map<Long, String> statuses) {
    public IssueFacts {
        statuses = Map.copyOf(statuses);
    }

    public boolean exists(long issueId) {
        return statuses.containsKey(issueId);
    }

    /** The status as a value of ours, empty when it is none. */
    public <E extends Enum<E>> Optional<E> status(long issueId, Class<E> type) {
        String name = statuses.getOrDefault(issueId, "");
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
