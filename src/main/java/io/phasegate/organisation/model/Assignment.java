package io.phasegate.organisation.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A recorded assignment (任职): the terms under which a member holds a role, and whether the sponsor approved them.
 *
 * @param version  grows with every change; a stale one is refused
 * @param approval of exactly these terms, empty while open (R34); derived from the journal
 */
public record Assignment(long id, int version, Terms terms, Optional<Approval> approval) {

    public long memberId() {
        return terms.memberId();
    }

    public String role() {
        return terms.role();
    }

    public Optional<String> body() {
        return terms.body();
    }

    public boolean activeOn(LocalDate day) {
        return terms.activeOn(day);
    }

    /** What it is called in the journal. */
    public String subject() {
        return "assignment:" + id;
    }
}
