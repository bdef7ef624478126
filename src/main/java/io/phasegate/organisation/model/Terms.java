package io.phasegate.organisation.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an assignment says: who takes which role in which body, when, and with how much time (R26, R46).
 * It is the input of the commands and the content that the sponsor approves.
 *
 * @param body            key of the body, empty when it is the body of the role
 * @param timePercent     0 to 100
 * @param appraisalLinked the result counts in the member's personal appraisal (YY-O7)
 * @param rewardNote      reward and penalty (YY-O8)
 */
public record Terms(long memberId, String role, Optional<String> body, LocalDate start, Optional<LocalDate> end,
        boolean fullTime, int timePercent, Priority priority, boolean appraisalLinked, String rewardNote) {

    public boolean activeOn(LocalDate day) {
        return !day.isBefore(start) && !endedBefore(day);
    }

    public boolean endedBefore(LocalDate day) {
        return end.isPresent() && end.get().isBefore(day);
    }

    /** Both may hold on one day. */
    public boolean overlaps(Terms other) {
        return !endedBefore(other.start) && !other.endedBefore(start);
    }

    /** What the sponsor approves. An end date set later does not ask for a new approval, any other change does. */
    public String fingerprint() {
        return Fingerprint.of(memberId, role, body.orElse(""), start, fullTime, timePercent, priority);
    }
}
