package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A criterion (准则) of a gate.
 *
 * @param kind       which check: DELIVERABLE_SIGNED, MANUAL, ORGANISATION_COMPLETE, ASSIGNMENTS_APPROVED, PUBLISHED,
 *                   PREDECESSOR_PASSED, ...
 * @param parameters of that kind, e.g. deliverable=PP-003-01
 * @param tickedBy   roles that may tick it when it is manual, and that are named as responsible otherwise
 * @param waivedBy   roles that may waive it; empty = cannot be waived
 */
public record Criterion(String key, String kind, Text text, Map<String, String> parameters, boolean mandatory,
        List<String> tickedBy, List<String> waivedBy) {
    /** Kinds that people tick; the others are computed. */
    public static final Set<String> TICKED = Set.of("MANUAL", "STAGE_MARK", "PER_DEPARTMENT");
}
