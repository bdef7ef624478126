package io.phasegate.gate.model;

import java.time.Instant;

/** A manual criterion was ticked (R52): by whom, when, with an optional evidence issue and remark. */
public record Tick(String personId, String role, Instant at, String evidenceIssue, String remark) {
}
