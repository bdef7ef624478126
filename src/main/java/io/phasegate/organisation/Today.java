package io.phasegate.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The calendar day and the wall-clock time at the site of the server, for dates that people enter and read. */
public final class Today {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Clock clock;
    private final ZoneId zone = ZoneId.systemDefault();

    public Today(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** E.g. 2026-03-02 09:30. */
    public String words(Instant moment) {
        return MINUTE.format(moment.atZone(zone));
    }
}
