package io.phasegate.organisation.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who holds which role in which body, and for how long (R26).
 *
 * @param timePercent  0 to 100
 * @param priority     HIGH, NORMAL or LOW among the person's other work
 * @param approvedOn   when the sponsor approved it, empty while open (R34); derived from the journal
 */
public record Assignment(long id, long memberId, String role, Optional<String> body, LocalDate start,
        Optional<LocalDate> end, boolean fullTime, int timePercent, String priority, boolean appraisalLinked,
        String rewardNote, Optional<LocalDate> approvedOn, Optional<String> approvedBy) {

    public boolean activeOn(LocalDate day) {
        return !day.isBefore(start) && (end.isEmpty() || !day.isAfter(end.get()));
    }
}
