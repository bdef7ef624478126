package io.phasegate.project;

import io.phasegate.blueprint.model.CanonicalPhase;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.language.model.Message;
import io.phasegate.project.model.Dating;
import io.phasegate.project.model.Months;
import io.phasegate.project.model.NewProject;
import io.phasegate.project.model.Shares;
import io.phasegate.project.model.Span;
import io.phasegate.project.model.Timetable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates the phases of a requested project by its shares (R10): forwards from its start, or backwards from the day on
 * which going live ends. Every fault goes to its field.
 */
final class Timing {
    private static final int LONGEST_PROJECT = 2600;

    private final NewProject request;
    private final Months months;
    private final WorkCalendar calendar;
    private final Fields fields;
    private final Optional<LocalDate> start;
    private final Optional<LocalDate> goLive;
    private final Dating dating;
    private final int totalDays;

    Timing(NewProject request, Months months, WorkCalendar calendar, Fields fields) {
        this.request = request;
        this.months = months;
        this.calendar = calendar;
        this.fields = fields;
        this.dating = dating();
        this.goLive = fields.date("goLive", request.goLive());
        this.start = request.goLive().isEmpty() ? fields.requiredDate("startDate",
                request.startDate()) : Optional.empty();
        if (!request.goLive().isEmpty() && !request.startDate().isEmpty()) {
            fields.refuse("goLive", "start-and-go-live");
        }
        this.totalDays = days();
    }

    private Dating dating() {
        List<String> known = Arrays.stream(Dating.values()).map(Enum::name).toList();
        String chosen = fields.oneOf("dating", request.dating(), Dating.SEQUENTIAL.name(), known);
        if (!request.dating().isEmpty() && !months.given()) {
            fields.refuse("dating", "no-months");
        }
        return known.contains(chosen) ? Dating.valueOf(chosen) : Dating.SEQUENTIAL;
    }

    private int days() {
        Optional<LocalDate> from = start.or(() -> goLive);
        if (!request.totalDays().isEmpty() || !months.given() || from.isEmpty()) {
            return fields.wholeNumber("totalDays", request.totalDays(), LONGEST_PROJECT);
        }
        BigDecimal length = months.of(dating);
        return start.map(day -> calendar.workingDaysBetween(day.minusDays(1), Months.after(day, length).minusDays(1)))
                .orElseGet(() -> calendar.workingDaysBetween(Months.before(from.get(), length), from.get()));
    }

    /**
     * Empty when a field is refused.
     *
     * @param longer by phase key: how many days it takes more than its share, at the cost of the others
     */
    Optional<Timetable> of(Shares planned, Map<String, Integer> longer) {
        if (!fields.none()) {
            return Optional.empty();
        }
        List<Message> warnings = new ArrayList<>(planned.warning().stream().toList());
        months.warning().ifPresent(warnings::add);
        Shares shares = lengthened(planned, longer, warnings);
        if (totalDays < shares.fewestDays()) {
            fields.refuse("totalDays", "too-short", totalDays, shares.fewestDays());
            return Optional.empty();
        }
        Map<Phase, Span> spans = dating == Dating.OVERLAPPING && months.disagree() ? months.overlapping(totalDays)
                : shares.spans(totalDays);
        return start(spans, warnings).map(day -> new Timetable(day, totalDays, spans, warnings));
    }

    private Shares lengthened(Shares planned, Map<String, Integer> longer, List<Message> warnings) {
        Shares shares = planned;
        for (Map.Entry<String, Integer> one : longer.entrySet()) {
            Optional<Shares> changed = shares.lengthened(one.getKey(), one.getValue(), totalDays);
            if (changed.isEmpty()) {
                fields.refuse("totalDays", "too-short-for-longer", totalDays, one.getKey(), one.getValue());
            } else if (one.getValue() > 0) {
                warnings.add(Message.of("phasegate.project.phase-longer", one.getKey(), one.getValue()));
            }
            shares = changed.orElse(shares);
        }
        return shares;
    }

    private Optional<LocalDate> start(Map<Phase, Span> spans, List<Message> warnings) {
        if (goLive.isEmpty()) {
            return start;
        }
        Optional<Span> live = spans.entrySet().stream()
                .filter(phase -> phase.getKey().canonical().contains(CanonicalPhase.GOLIVE)).map(Map.Entry::getValue)
                .reduce((first, second) -> second);
        if (live.isEmpty()) {
            fields.refuse("goLive", "no-go-live-phase");
        } else if (!calendar.includes(goLive.get())) {
            warnings.add(Message.of("phasegate.project.go-live-not-worked", goLive.get().toString(),
                    calendar.before(goLive.get(), 0).toString()));
        }
        return live.map(span -> calendar.before(goLive.get(), span.last()));
    }
}
