package io.phasegate.process.model;

import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Side;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A meeting as the criteria of gates ask for it (R117, R118). */
public record MeetingState(ProcessState state) {
    public static final String DURATION = "durationMinutes";
    private static final int HOUR = 60;

    public boolean held() {
        return state.has(EntryKind.MEETING_HELD);
    }

    public List<MinutesSignature> signatures() {
        return state.entries().stream().filter(entry -> entry.kind() == EntryKind.MINUTES_SIGNED)
                .map(MinutesSignature::new)
                .toList();
    }

    /** Sides of which somebody has signed the minutes. */
    public Set<Side> minutesSignedBySides() {
        return sides(state.entries());
    }

    public boolean minutesSignedByBoth() {
        return state.stage() == Stage.SIGNED_BY_BOTH;
    }

    /** Person ids of those who attended, as recorded last. */
    public Set<String> attendees() {
        return state.last(EntryKind.MEETING_ATTENDED).map(MeetingState::persons).orElse(Set.of());
    }

    /** How many minutes it took, as recorded last. */
    public Optional<Integer> duration() {
        return state.last(EntryKind.MEETING_ATTENDED).map(entry -> entry.text(DURATION)).filter(text -> !text.isEmpty())
                .map(Integer::valueOf);
    }

    /** Longer than its method wants it in principle (R101). */
    public boolean tooLong(Meeting definition) {
        return definition.longestHours() > 0
                && duration().filter(took -> took > definition.longestHours() * HOUR).isPresent();
    }

    static Set<Side> sides(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.kind() == EntryKind.MINUTES_SIGNED)
                .map(entry -> Side.valueOf(entry.text("side"))).collect(Collectors.toSet());
    }

    private static Set<String> persons(Entry entry) {
        return entry.data().get("persons") instanceof Collection<?> all
                ? all.stream().map(Object::toString).collect(Collectors.toSet()) : Set.of();
    }
}
