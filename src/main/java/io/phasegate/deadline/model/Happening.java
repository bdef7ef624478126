package io.phasegate.deadline.model;

import io.phasegate.journal.model.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened, or is planned to happen, in a project.
 *
 * @param object   key of what it happened to; for what was reported the id of its issue; empty for the project itself
 * @param date     what happens on a date, whatever the hour and the time zone; then the calendar says when that begins
 * @param at       from when limits count
 * @param from     earliest moment that belongs to it: for a date its midnight
 * @param known    since when the product has known of it
 * @param internal whether only the vendor may know of it
 */
record Happening(String object, Optional<LocalDate> date, Instant at, Instant from, Instant known, boolean internal) {

    static Happening once(String object, Instant moment, boolean internal) {
        return new Happening(object, Optional.empty(), moment, moment, moment, internal);
    }

    /** Key of what an entry is about. */
    static String objectOf(Entry entry) {
        return entry.subject().substring(entry.subject().indexOf(':') + 1);
    }

    Happening knownSince(Instant moment) {
        return new Happening(object, date, at, from, moment.isAfter(known) ? moment : known, internal);
    }

    Happening keptInside() {
        return new Happening(object, date, at, from, known, true);
    }
}
