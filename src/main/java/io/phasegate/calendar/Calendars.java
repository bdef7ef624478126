package io.phasegate.calendar;

import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.CalendarHistory;
import io.phasegate.calendar.model.PlainDays;
import io.phasegate.calendar.model.SpecialDay;
import io.phasegate.calendar.model.VersionedCalendar;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.calendar.model.WorkWeek;
import io.phasegate.calendar.store.CalendarStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The working calendars: one per project, Monday to Friday until somebody changes it, and shared ones whose special
 * days projects can take over. Asks nobody for permission; its callers do.
 */
public class Calendars {
    private final CalendarStore store;
    private final ShippedCalendars shipped;
    private final Clock clock;

    public Calendars(CalendarStore store, ShippedCalendars shipped, Clock clock) {
        this.store = store;
        this.shipped = shipped;
        this.clock = clock;
    }

    /** The calendar to count by: at most four SQL statements. */
    public WorkCalendar of(long projectId) {
        return effective(ofProject(projectId).definition());
    }

    /** By which calendar the project counted when, so that what is decided keeps its due date (R100). */
    public CalendarHistory history(long projectId) {
        NavigableMap<Instant, CalendarDefinition> own = new TreeMap<>(store.versionsOfProject(projectId));
        own.put(Instant.MIN, blank());
        NavigableSet<Instant> changes = new TreeSet<>(own.keySet());
        Map<String, NavigableMap<Instant, CalendarDefinition>> bases = new HashMap<>();
        own.values().stream().map(CalendarDefinition::base).filter(base -> !base.isEmpty()).distinct()
                .forEach(base -> bases.put(base, versions(base)));
        bases.values().forEach(versions -> changes.addAll(versions.keySet()));
        List<CalendarHistory.Era> eras = changes.stream().map(from -> new CalendarHistory.Era(from,
                Optional.ofNullable(changes.higher(from)).orElse(Instant.MAX), at(from, own, bases))).toList();
        return new CalendarHistory(eras);
    }

    private NavigableMap<Instant, CalendarDefinition> versions(String base) {
        Optional<VersionedCalendar> known = shipped.all().stream().filter(one -> one.id().equals(base)).findFirst();
        return known.isPresent() ? new TreeMap<>(Map.of(Instant.MIN, known.get().definition()))
                : new TreeMap<>(store.versionsOfShared(base));
    }

    private static WorkCalendar at(Instant moment, NavigableMap<Instant, CalendarDefinition> own,
            Map<String, NavigableMap<Instant, CalendarDefinition>> bases) {
        CalendarDefinition definition = own.floorEntry(moment).getValue();
        return definition.over(Optional.ofNullable(bases.get(definition.base())).map(base -> base.floorEntry(moment))
                .map(entry -> entry.getValue().own().specialDays()).orElse(List.of()));
    }

    public WorkCalendar effective(CalendarDefinition definition) {
        List<SpecialDay> days = shared(definition.base()).or(() -> store.lastOfShared(definition.base()))
                .map(base -> base.definition().own().specialDays()).orElse(List.of());
        return definition.over(days);
    }

    public VersionedCalendar ofProject(long projectId) {
        return store.ofProject(projectId).orElseGet(() -> new VersionedCalendar("", 0, false, blank()));
    }

    /** Monday to Friday where the server stands. */
    public static CalendarDefinition blank() {
        return new CalendarDefinition("", "", "", new WorkCalendar(WorkWeek.mondayToFriday(ZoneId.systemDefault()),
                PlainDays.WORKING, List.of()));
    }

    /** Shipped ones first, then by id. */
    public List<VersionedCalendar> shared() {
        Stream<VersionedCalendar> own = store.sharedIds().stream().sorted().flatMap(id -> store.shared(id).stream());
        return Stream.concat(shipped.all().stream(), own).toList();
    }

    public Optional<VersionedCalendar> shared(String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return shipped.all().stream().filter(calendar -> calendar.id().equals(id)).findFirst()
                .or(() -> store.shared(id));
    }

    public Set<String> sharedIds() {
        Set<String> ids = new TreeSet<>(store.sharedIds());
        ids.addAll(shipped.all().stream().map(VersionedCalendar::id).collect(Collectors.toSet()));
        return ids;
    }

    /** Also ids of deleted ones. */
    public boolean isTaken(String id) {
        return sharedIds().contains(id) || store.takenIds().contains(id);
    }

    /** Ids of the projects that count by this shared calendar now. */
    public Set<Long> projectsOn(String id) {
        return store.projectsOn(id);
    }

    /**
     * It can be chosen no more; what was counted by it stays.
     *
     * @throws io.phasegate.language.model.Refusal 412 when another version was stored meanwhile
     */
    public void removeShared(VersionedCalendar last, String personId) {
        store.removeShared(last, new CalendarStore.Change(personId, clock.instant()));
    }

    /**
     * @param seen the version that the caller saw
     * @throws io.phasegate.language.model.Refusal 412 when it is no longer the newest
     */
    public void changeProject(long projectId, int seen, CalendarDefinition definition, String personId) {
        store.changeProject(projectId, seen + 1, definition, new CalendarStore.Change(personId, clock.instant()));
    }

    /**
     * @param seen the version that the caller saw, 0 for a new calendar
     * @throws io.phasegate.language.model.Refusal 412 when it is no longer the newest
     */
    public void changeShared(String id, int seen, CalendarDefinition definition, String personId) {
        store.changeShared(id, seen + 1, definition, new CalendarStore.Change(personId, clock.instant()));
    }
}
