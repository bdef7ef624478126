package io.phasegate.deadline.model;

import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.calendar.model.CalendarHistory;
import io.phasegate.calendar.model.Limits;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.project.model.ContractHistory;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.PlannedDateHistory;
import io.phasegate.project.model.PlannedDateHistory.Given;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What happens on dates that contract, plan and calendar give. Used by {@link Happenings}. */
final class Dated {
    /** Ten years of weeks: longer than a project, and soon read even when its start was typed in another century. */
    private static final int MOST_PERIODS = 520;

    private final ImplementationProject project;
    private final CalendarHistory calendars;
    private final WorkCalendar calendar;
    private final Limits limits;
    private final Instant applied;
    private final ContractHistory contract;
    private final PlannedDateHistory planned;

    Dated(ImplementationProject project, CalendarHistory calendars, ProjectJournal journal) {
        this.project = project;
        this.calendars = calendars;
        this.calendar = calendars.now();
        this.limits = new Limits(calendar);
        this.applied = journal.of(EntryKind.PROJECT_APPLIED).stream().map(Entry::at).findFirst().orElse(Instant.MIN);
        this.contract = ContractHistory.of(journal);
        this.planned = PlannedDateHistory.of(journal);
    }

    Map<DeadlineEvent, List<Happening>> upTo(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, calendar.week().zone());
        Map<DeadlineEvent, List<Happening>> found = new EnumMap<>(DeadlineEvent.class);
        found.put(DeadlineEvent.CONTRACT_SIGNED, date(project.contractSignedOn(), "signedOn"));
        found.put(DeadlineEvent.DELIVERY_DATE, date(project.terms().deliveryOn(), "deliveryOn"));
        found.put(DeadlineEvent.BREAK_IN_END, date(project.terms().breakInEndOn(), "breakInEndOn"));
        found.put(DeadlineEvent.PLANNED_DATE, project.plan().stream().flatMap(this::planned).toList());
        found.put(DeadlineEvent.EVERY_WEEK, periods(today,
                day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))));
        found.put(DeadlineEvent.EVERY_MONTH, periods(today, day -> day.with(TemporalAdjusters.lastDayOfMonth())));
        return found;
    }

    private Stream<Happening> planned(PlanItem item) {
        Instant known = planned.newest(item.key()).map(Given::at).orElse(applied);
        return planned.counted(item).map(day -> on(item.code(), day, known, item.nature() == DocNature.INTERNAL))
                .stream();
    }

    private List<Happening> date(Optional<LocalDate> day, String field) {
        return day.map(one -> on("", one, contract.since(field).orElse(applied), false)).stream().toList();
    }

    private Happening on(String object, LocalDate day, Instant known, boolean internal) {
        return new Happening(object, Optional.of(day), limits.startOf(day), midnight(day), known, internal);
    }

    /**
     * On the last working day of each week or month since the project began here, the present one included (R102). A
     * period that is over counts by the calendar of then; it is named by its first day, which no calendar changes.
     */
    private List<Happening> periods(LocalDate today, UnaryOperator<LocalDate> lastDay) {
        List<Happening> found = new ArrayList<>();
        LocalDate begin = begin();
        LocalDate end = lastDay.apply(today);
        while (found.size() < MOST_PERIODS && !end.isBefore(begin)) {
            LocalDate first = lastDay.apply(lastOf(lastDay, end)).plusDays(1);
            LocalDate day = calendars.at(midnight(end.plusDays(1))).before(end, 0);
            if (!day.isBefore(first) && !day.isBefore(project.start())) {
                found.add(on(first.toString(), day, midnight(first), false));
            }
            end = first.minusDays(1);
        }
        return found;
    }

    /** What a project owed in the weeks and months before Phasegate was applied to it is nobody's to tell. */
    private LocalDate begin() {
        LocalDate start = project.start();
        LocalDate here = applied.equals(Instant.MIN) ? start : LocalDate.ofInstant(applied, calendar.week().zone());
        return here.isAfter(start) ? here : start;
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(calendar.week().zone()).toInstant();
    }

    /** A day of the period before. */
    private static LocalDate lastOf(UnaryOperator<LocalDate> lastDay, LocalDate end) {
        LocalDate day = end;
        while (lastDay.apply(day).equals(end)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
