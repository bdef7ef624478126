package io.phasegate.gate.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What Jira says of the issues that a gate speaks of: which still exist, and their status by its stable name (`SIGNED`,
 * `PASSED`, empty when it is none of ours). Only to detect what the journal does not know; it proves nothing.
 *
 * @param counts how many issues match, by JQL query
 */
public record IssueFacts(Map<Long, String> statuses, Map<String, Long> counts) {
    public IssueFacts {
        statuses = Map.copyOf(statuses);
        counts = Map.copyOf(counts);
    }

    /** Where no criterion counts issues. */
    public IssueFacts(Map<Long, String> statuses) {
        this(statuses, Map.of());
    }

    /** How many issues of the project match; empty when the query cannot be understood. */
    OptionalLong count(String jql) {
        return counts.containsKey(jql) ? OptionalLong.of(counts.get(jql)) : OptionalLong.empty();
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
