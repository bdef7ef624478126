package io.phasegate.handover.model;

import java.time.LocalDate;

/** A condition of a conditional pass: closed, or still owed. */
public record ConditionRow(String gate, String text, String owner, LocalDate due, boolean open) {
}
