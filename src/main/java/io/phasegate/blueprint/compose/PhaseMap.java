package io.phasegate.blueprint.compose;

import io.phasegate.blueprint.model.CanonicalPhase;
import io.phasegate.blueprint.model.Phase;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in which phase of the backbone each phase of an overlay takes place. */
final class PhaseMap {
    private final List<Phase> backbone;
    private final Map<String, String> homes = new LinkedHashMap<>();

    PhaseMap(List<Phase> backbone, List<Phase> overlay) {
        this.backbone = backbone;
        overlay.forEach(phase -> homes.put(phase.key(), home(phase).key()));
    }

    /** The backbone's phase for an overlay's phase; any other key stays as it is. */
    String of(String key) {
        return homes.getOrDefault(key, key);
    }

    /** Whether the backbone has a phase that covers the same canonical phase. */
    boolean exact(Phase phase) {
        return backbone.stream().anyMatch(candidate -> covers(candidate, phase));
    }

    private Phase home(Phase phase) {
        return backbone.stream().filter(candidate -> covers(candidate, phase)).findFirst()
                .orElseGet(() -> lastBefore(phase));
    }

    private static boolean covers(Phase candidate, Phase phase) {
        return phase.canonical().stream().anyMatch(candidate.canonical()::contains);
    }

    /** Without a match: the latest phase that begins no later in a project's life, else the first. */
    private Phase lastBefore(Phase phase) {
        return backbone.stream().filter(candidate -> begin(candidate).compareTo(begin(phase)) <= 0)
                .max(Comparator.comparing(PhaseMap::begin)).orElse(backbone.get(0));
    }

    private static CanonicalPhase begin(Phase phase) {
        return phase.canonical().stream().min(Comparator.naturalOrder()).orElse(CanonicalPhase.PREP);
    }
}
