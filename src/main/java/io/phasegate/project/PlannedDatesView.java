package io.phasegate.project;

import io.phasegate.access.model.ProjectRef;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.PlannedDateHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The dates that limits wait for, in front of one viewer. Made by {@link PlannedDates} only.
 *
 * @param items those that the viewer may know of, in the order of the plan
 */
public record PlannedDatesView(ProjectRef ref, List<PlanItem> items, PlannedDateHistory history, boolean mayChange) {

    /** Refuses 404 for one that is not there, for which no limit waits, or that is not for this viewer. */
    PlanItem item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst().orElseThrow(Refusal::notFound);
    }

    /** How often the item was given a date. */
    public int version(PlanItem item) {
        return history.version(item.key());
    }

    /** The date that counts; empty for what may never be needed, until somebody gives it one. */
    public Optional<LocalDate> date(PlanItem item) {
        return history.counted(item);
    }
}
