package io.phasegate.gate.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What Jira says of the issues that a gate speaks of: which still exist, and their status by its stable name (`SIGNED`,
 * `PASSED`, empty when it is none of ours). Only to detect what the journal does not know; it proves nothing.
 *
 * @param keys   keys of those that exist
 * @param counts how many issues match, by JQL query
 */
public record IssueFacts(Map<Long, String> statuses, Map<Long, String> keys, Map<String, Long> counts) {
    public IssueFacts {
        statuses = Map.copyOf(statuses);
        keys = Map.copyOf(keys);
        counts = Map.copyOf(counts);
    }

    /** Where no criterion counts issues. */
    public IssueFacts(Map<Long, String> statuses, Map<Long, String> keys) {
        this(statuses, keys, Map.of());
    }

    public IssueFacts counting(Map<String, Long> counted) {
        return new IssueFacts(statuses, keys, counted);
    }

    /** Empty for an issue that does not exist. */
    String key(long issueId) {
        return keys.getOrDefault(issueId, "");
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
