package io.phasegate.calendar.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the calendar properties and whole-day events of an iCalendar file; other components are passed over. */
final class IcalReader {
    private static final int DEEPEST = 8;
    private static final Map<String, String> SETTINGS = IcalWriter.PROPERTIES.keySet().stream()
            .collect(Collectors.toMap(IcalWriter.PROPERTIES::get, Function.identity()));

    private final CalendarDraft draft;
    private final Deque<String> open = new ArrayDeque<>();
    private IcalEvent event;

    IcalReader(CalendarDraft draft) {
        this.draft = draft;
    }

    void read(String text) {
        List<ContentLine> lines = ContentLine.of(text);
        if (lines.isEmpty() || !lines.get(0).is("BEGIN", "VCALENDAR")) {
            draft.problem("line 1", "no.calendar");
            return;
        }
        for (ContentLine line : lines) {
            if (draft.isHopeless() || !take(line)) {
                return;
            }
        }
        if (!open.isEmpty()) {
            draft.problem(lines.get(lines.size() - 1).place(), "not.ended", open.peek());
        }
    }

    /** @return false when it makes no sense to go on */
    private boolean take(ContentLine line) {
        if (line.name().isEmpty()) {
            draft.problem(line.place(), "no.colon");
        } else if (line.name().equals("BEGIN")) {
            return begin(line);
        } else if (line.name().equals("END")) {
            return end(line);
        } else if ("VEVENT".equals(open.peek())) {
            event.take(line);
        } else if ("VCALENDAR".equals(open.peek()) && SETTINGS.containsKey(line.name())) {
            draft.set(line.place(), SETTINGS.get(line.name()), line.text());
        }
        return true;
    }

    private boolean begin(ContentLine line) {
        String component = line.after("BEGIN").orElseThrow();
        boolean top = component.equals("VCALENDAR");
        if (open.size() >= DEEPEST || top != open.isEmpty()) {
            draft.problem(line.place(), "nesting");
            return false;
        }
        open.push(component);
        if (component.equals("VEVENT")) {
            event = new IcalEvent(line.place(), draft);
        }
        return true;
    }

    private boolean end(ContentLine line) {
        String component = line.after("END").orElseThrow();
        if (open.isEmpty() || !open.pop().equals(component)) {
            draft.problem(line.place(), "nesting");
            return false;
        }
        if (component.equals("VEVENT")) {
            event.finish();
        }
        return true;
    }
}
