package io.phasegate.calendar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.DayKind;
import io.phasegate.calendar.model.PlainDays;
import io.phasegate.calendar.model.SpecialDay;
import io.phasegate.calendar.model.VersionedCalendar;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.calendar.model.WorkWeek;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Calendars in Active Objects. Every change adds a version, so nothing is overwritten unseen. */
public class CalendarStore {
    private static final String SHARED = "shared:";
    private static final String PROJECT = "project:";
    private static final int MOST_VERSIONS = 30;

    private final ActiveObjects ao;

    public CalendarStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Two SQL statements. */
    public Optional<VersionedCalendar> ofProject(long projectId) {
        return newest(PROJECT + projectId);
    }

    /** Empty also when it was deleted. Two SQL statements. */
    public Optional<VersionedCalendar> shared(String id) {
        return newestRow(SHARED + id).filter(row -> !row.isRemoved()).map(this::value);
    }

    /**
     * All versions, oldest first, each with the moment since which it counts. One statement, and one for each
     * version.
     */
    public SortedMap<Instant, CalendarDefinition> versionsOfProject(long projectId) {
        return versions(PROJECT + projectId);
    }

    public SortedMap<Instant, CalendarDefinition> versionsOfShared(String id) {
        return versions(SHARED + id);
    }

    private SortedMap<Instant, CalendarDefinition> versions(String owner) {
        SortedMap<Instant, CalendarDefinition> versions = new TreeMap<>();
        rows(Query.select().where("OWNER_KEY = ?", owner).order("VERSION_NUMBER DESC").limit(MOST_VERSIONS))
                .forEach(row -> versions.putIfAbsent(row.getChangedAt().toInstant(), value(row).definition()));
        return versions;
    }

    /** Also when it was deleted: whoever builds on it all the same counts by it. Two SQL statements. */
    public Optional<VersionedCalendar> lastOfShared(String id) {
        return newest(SHARED + id);
    }

    /** Of those that can be used. */
    public Set<String> sharedIds() {
        Map<String, Boolean> removed = sharedRows().collect(Collectors.toMap(CalendarStore::id, CalendarRow::isRemoved,
                Boolean::logicalOr));
        return removed.keySet().stream().filter(id -> !removed.get(id)).collect(Collectors.toSet());
    }

    /** Also of deleted ones: an id means the same calendar for ever. */
    public Set<String> takenIds() {
        return sharedRows().map(CalendarStore::id).collect(Collectors.toSet());
    }

    private Stream<CalendarRow> sharedRows() {
        return rows(Query.select().where("OWNER_KEY LIKE ?", SHARED + "%")).stream();
    }

    private static String id(CalendarRow row) {
        return row.getOwnerKey().substring(SHARED.length());
    }

    /** Ids of the projects whose calendar builds on this one now. */
    public Set<Long> projectsOn(String id) {
        return rows(Query.select().where("BASE_CALENDAR = ? AND OWNER_KEY LIKE ?", id, PROJECT + "%")).stream()
                .map(CalendarRow::getOwnerKey).distinct()
                .filter(owner -> newestRow(owner).filter(row -> id.equals(row.getBaseCalendar())).isPresent())
                .map(owner -> Long.valueOf(owner.substring(PROJECT.length()))).collect(Collectors.toSet());
    }

    /** @throws Refusal 412 when another version was stored meanwhile */
    public void changeProject(long projectId, int version, CalendarDefinition definition, Change change) {
        add(PROJECT + projectId, version, definition, change);
    }

    /** @throws Refusal 412 when another version was stored meanwhile */
    public void changeShared(String id, int version, CalendarDefinition definition, Change change) {
        add(SHARED + id, version, definition, change);
    }

    /** @throws Refusal 412 when another version was stored meanwhile */
    public void removeShared(VersionedCalendar last, Change change) {
        add(SHARED + last.id(), last.version() + 1, last.definition(), change, true);
    }

    private void add(String owner, int version, CalendarDefinition definition, Change change) {
        add(owner, version, definition, change, false);
    }

    private void add(String owner, int version, CalendarDefinition definition, Change change, boolean removed) {
        try {
            ao.executeInTransaction(() -> insert(owner, version, definition, change, removed));
        } catch (RuntimeException failed) {
            if (rows(Query.select().where("CALENDAR_KEY = ?", owner + ":" + version)).isEmpty()) {
                throw failed;
            }
            throw Refusal.stale(Message.of("phasegate.calendar.refusal.stale"));
        }
    }

    private CalendarRow insert(String owner, int version, CalendarDefinition definition, Change change,
            boolean removed) {
        WorkWeek week = definition.own().week();
        String days = week.days().stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
        CalendarRow row = ao.create(CalendarRow.class, new DBParam("CALENDAR_KEY", owner + ":" + version),
                new DBParam("OWNER_KEY", owner), new DBParam("VERSION_NUMBER", version),
                new DBParam("NAME", definition.name()), new DBParam("SOURCE", definition.source()),
                new DBParam("BASE_CALENDAR", definition.base()), new DBParam("WEEKDAYS", days),
                new DBParam("DAY_START", week.dayStart().toString()), new DBParam("DAY_END", week.dayEnd().toString()),
                new DBParam("ZONE", week.zone().getId()),
                new DBParam("PLAIN_DAYS", definition.own().plainDays().name()),
                new DBParam("PERSON_ID", change.personId()), new DBParam("CHANGED_AT", Date.from(change.at())),
                new DBParam("REMOVED", removed));
        definition.own().specialDays().forEach(day -> ao.create(ExceptionRow.class,
                new DBParam("EXCEPTION_KEY", row.getID() + ":" + day.date()), new DBParam("CALENDAR_ID", row.getID()),
                new DBParam("ON_DATE", day.date().toString()), new DBParam("KIND", day.kind().name()),
                new DBParam("NAME", day.name())));
        return row;
    }

    private Optional<VersionedCalendar> newest(String owner) {
        return newestRow(owner).map(this::value);
    }

    private Optional<CalendarRow> newestRow(String owner) {
        return rows(Query.select().where("OWNER_KEY = ?", owner).order("VERSION_NUMBER DESC").limit(1)).stream()
                .findFirst();
    }

    private List<CalendarRow> rows(Query query) {
        return List.of(ao.find(CalendarRow.class, query));
    }

    private VersionedCalendar value(CalendarRow row) {
        String owner = row.getOwnerKey();
        CalendarDefinition definition = new CalendarDefinition(text(row.getName()), text(row.getSource()),
                text(row.getBaseCalendar()), new WorkCalendar(week(row), PlainDays.valueOf(row.getPlainDays()),
                days(row)));
        return new VersionedCalendar(owner.startsWith(SHARED) ? owner.substring(SHARED.length()) : "",
                row.getVersionNumber(), false, definition);
    }

    private static WorkWeek week(CalendarRow row) {
        Set<DayOfWeek> days = row.getWeekdays().chars().mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .collect(Collectors.toSet());
        return new WorkWeek(days, LocalTime.parse(row.getDayStart()), LocalTime.parse(row.getDayEnd()),
                ZoneId.of(row.getZone()));
    }

    private List<SpecialDay> days(CalendarRow row) {
        return Arrays.stream(ao.find(ExceptionRow.class, Query.select().where("CALENDAR_ID = ?", row.getID())))
                .map(day -> new SpecialDay(LocalDate.parse(day.getOnDate()), DayKind.valueOf(day.getKind()),
                        text(day.getName()))).toList();
    }

    private static String text(String column) {
        return column == null ? "" : column;
    }

    /** Who changed a calendar and when. */
    public record Change(String personId, Instant at) {
    }
}
