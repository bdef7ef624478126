package io.phasegate.project;

import java.time.LocalDate;

/** The date of an item as somebody typed it, in a form or in a request, with the reason for the journal. */
public record PlannedDateInput(String date, String reason) {
    private static final int LONGEST_REASON = 500;

    public PlannedDateInput {
        date = date == null ? "" : date.strip();
        reason = reason == null ? "" : reason.strip();
    }

    /** @throws io.phasegate.language.model.Refusal 400 with every wrong field */
    LocalDate checked() {
        Fields fields = new Fields();
        fields.required("reason", reason, LONGEST_REASON);
        LocalDate day = fields.requiredDate("date", date).orElse(LocalDate.EPOCH);
        fields.throwIfAny();
        return day;
    }
}
