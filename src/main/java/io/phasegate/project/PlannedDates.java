package io.phasegate.project;

import io.phasegate.access.Access;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.Journal;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.PlannedDateHistory;
import io.phasegate.project.store.PlanStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The dates of those items of a plan for which limits of the method wait, e.g. the day by which a fault has to be
 * mended. Who sees the project reads them, its administrators and the vendor's project manager set them. The entry in
 * the journal decides; the stored plan follows it, after a crash with the next change or the daily round.
 */
public class PlannedDates {
    public static final Message CHANGED = Message.of("phasegate.project.planned.stale");

    private final Access access;
    private final Projects projects;
    private final PlanStore plans;
    private final Journal journal;
    private final Persons persons;
    private final ContractManagers managers;

    PlannedDates(Access access, Projects projects, PlanStore plans, Journal journal, Persons persons,
            ContractManagers managers) {
        this.access = access;
        this.projects = projects;
        this.plans = plans;
        this.journal = journal;
        this.persons = persons;
        this.managers = managers;
    }

    /** Refuses 401, and 404 for a project that the caller may not see or that does not use Phasegate. */
    public PlannedDatesView open(String projectKey) {
        ProjectRef ref = access.project(projectKey);
        ImplementationProject project = projects.get(ref.id());
        Viewer viewer = access.viewer(ref);
        List<PlanItem> items = project.plan().stream().filter(item -> isAwaited(project, item))
                .filter(item -> viewer.seesInternal() || item.nature() != DocNature.INTERNAL).toList();
        return new PlannedDatesView(ref, items, PlannedDateHistory.of(journal.read(ref.id())),
                managers.mayChange(ref.id(), viewer));
    }

    private static boolean isAwaited(ImplementationProject project, PlanItem item) {
        return project.method().deadlines().stream().map(DeadlineRule::trigger)
                .filter(trigger -> trigger.event() == DeadlineEvent.PLANNED_DATE)
                .anyMatch(trigger -> trigger.object().isEmpty() || trigger.object().get().equals(item.code()));
    }

    /**
     * Refuses also 404 for an item of which the caller may not know or for which no limit waits, 403 to all but who
     * runs the project, and 400 with every wrong field.
     *
     * @param seen given the present version; refuses when the caller saw another
     */
    public void change(String projectKey, String itemKey, PlannedDateInput input, IntConsumer seen) {
        PlannedDatesView open = open(projectKey);
        PlanItem item = open.item(itemKey);
        if (!open.mayChange()) {
            throw Refusal.forbidden(Message.of("phasegate.project.planned.refused", projectKey));
        }
        seen.accept(open.version(item));
        LocalDate day = input.checked();
        Viewer viewer = access.viewer(open.ref());
        try {
            journal.append(open.ref().id(), persons.ofUser(viewer.userKey(), viewer.name()),
                    now -> draft(now, open, item, day, input.reason()));
        } catch (ClaimTakenException second) {
            throw Refusal.stale(CHANGED);
        }
        settle(open.ref().id());
    }

    private static Draft draft(ProjectJournal now, PlannedDatesView open, PlanItem item, LocalDate day, String reason) {
        if (PlannedDateHistory.of(now).version(item.key()) != open.version(item)) {
            throw Refusal.stale(CHANGED);
        }
        String claim = "date-planned:" + item.key().toLowerCase(Locale.ROOT) + ":" + (open.version(item) + 1);
        return new Draft(item.nature() == DocNature.INTERNAL ? Stream.INTERNAL : Stream.SHARED, EntryKind.DATE_PLANNED,
                PlannedDateHistory.subject(item), Optional.of(claim), Map.of(PlannedDateHistory.DATE, day.toString(),
                "before", open.date(item).map(LocalDate::toString).orElse(""), "reason", reason));
    }

    /** Lets the stored plan follow the journal. Of two who change it at once the last to look writes the newest. */
    public void settle(long projectId) {
        PlannedDateHistory written = PlannedDateHistory.NONE;
        PlannedDateHistory history = PlannedDateHistory.of(journal.read(projectId));
        while (!history.equals(written)) {
            PlannedDateHistory newest = history;
            plans.read(projectId, "").forEach(item -> newest.newest(item.key())
                    .filter(given -> !given.date().equals(item.due()))
                    .ifPresent(given -> plans.moveTo(projectId, item.key(), given.date())));
            written = history;
            history = PlannedDateHistory.of(journal.read(projectId));
        }
    }
}
