package io.phasegate.assurance.race;

import io.phasegate.gate.GateIssues;
import io.phasegate.gate.model.IssueFacts;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Every issue exists, with a status that says nothing. */
final class RaceIssues implements GateIssues {
    @Override
    public IssueFacts facts(Collection<Long> issueIds) {
        return new IssueFacts(issueIds.stream().collect(Collectors.toMap(id -> id, id -> "")), Map.of());
    }

    @Override
    public Map<String, Long> counts(long projectId, Collection<String> queries) {
        return Map.of();
    }

    @Override
    public boolean isInternal(long issueId) {
        return false;
    }
}
