package io.phasegate.gate.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A condition as a decider states it, before it is recorded; what is missing is refused (R54). */
public record ConditionDraft(String text, Optional<String> ownerId, Optional<LocalDate> due) {

    Map<String, Object> toData(String id) {
        return Map.of("id", id, "text", text, "owner", ownerId.orElseThrow(), "due", due.orElseThrow().toString());
    }
}
