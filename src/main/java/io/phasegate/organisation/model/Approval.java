package io.phasegate.organisation.model;

import java.time.Instant;

/**
 * The sponsor's approval of an assignment (R34), as the journal has it.
 *
 * @param personId who approved
 * @param own      the sponsor approved an assignment of his own; allowed, but shown
 */
public record Approval(String personId, Instant at, boolean own) {
}
