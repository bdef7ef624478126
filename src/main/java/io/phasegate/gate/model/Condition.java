package io.phasegate.gate.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was demanded with a conditional pass. It blocks the next exit gate until it is closed.
 *
 * @param id      unique in the project, e.g. `gz-g1-1-c_top-1`
 * @param ownerId person who has to fulfil it
 */
public record Condition(String id, String gate, String text, String ownerId, LocalDate due, Optional<Closure> closure) {

    public boolean isOpen() {
        return closure.isEmpty();
    }

    /** Who accepted that the condition is met, when, and what he wrote. */
    public record Closure(String personId, Instant at, String remark) {
    }
}
