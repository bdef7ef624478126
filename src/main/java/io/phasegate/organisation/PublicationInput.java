package io.phasegate.organisation;

import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A publication of the organisation as a person or program typed it; the date is ISO text.
 *
 * @param approverMemberId member who approved the document
 */
public record PublicationInput(String documentNumber, String date, String audience, Long approverMemberId) {

    /** Everything is filled and known, and the document is not dated later than the time zones of the world allow. */
    Checked checked(Organisation organisation, LocalDate today) {
        InputErrors errors = new InputErrors();
        String number = errors.required("documentNumber", documentNumber, 100);
        String readers = errors.required("audience", audience, 255);
        Optional<LocalDate> day = errors.date("date", date);
        Optional<Member> approver = organisation.member(approverMemberId == null ? 0 : approverMemberId);
        errors.require(day.isPresent(), "date", "required");
        errors.require(day.isEmpty() || !day.get().isAfter(today.plusDays(1)), "date", "date-in-future");
        errors.require(approver.isPresent(), "approverMemberId", "unknown-member");
        errors.refuseIfAny();
        return new Checked(number, day.orElseThrow(), readers, approver.orElseThrow().personId());
    }

    /** A publication without errors. */
    record Checked(String documentNumber, LocalDate date, String audience, String approverPersonId) {
    }
}
