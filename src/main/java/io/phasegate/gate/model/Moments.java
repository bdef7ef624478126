package io.phasegate.gate.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments in sentences, on the clock of the server's site, e.g. 2026-03-02 09:30. */
final class Moments {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Moments() {
    }

    static String words(Instant moment) {
        return MINUTE.format(moment.atZone(ZoneId.systemDefault()));
    }
}
