package io.phasegate.handover.model;

import io.phasegate.language.model.Text;

/** What was let go, by whom and why: a criterion of a gate or a whole deliverable (R82). */
public record WaiverRow(String what, Text text, String person, String reason, String expires) {
}
