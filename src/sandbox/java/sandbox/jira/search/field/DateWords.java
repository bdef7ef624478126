package sandbox.jira.search.field;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sandbox.jira.search.jql.Clause;
import sandbox.jira.search.jql.JqlException;
import sandbox.jira.search.jql.Operand;

/** Dates as queries write them. */
public final class DateWords {
    private static final Pattern PERIOD = Pattern.compile("([+-]?)(\\d{1,9})([wdhmMy]?)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-M-d");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-M-d H:mm");

    private final Supplier<LocalDateTime> now;

    public DateWords(Supplier<LocalDateTime> now) {
        this.now = now;
    }

    long millis(Operand operand, Clause.Term term) throws JqlException {
        LocalDateTime moment;
        if (operand instanceof Operand.Value value) {
            moment = literal(value.text(), term);
        } else if (operand instanceof Operand.Call call) {
            moment = function(call, term);
        } else {
            throw Values.unsupported(term);
        }
        return moment.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
    }

    private LocalDateTime literal(String text, Clause.Term term) throws JqlException {
        String dashed = text.trim().replace('/', '-');
        try {
            return dashed.contains(":") ? LocalDateTime.parse(dashed, MOMENT)
                    : LocalDate.parse(dashed, DAY).atStartOfDay();
        } catch (DateTimeException e) {
            return shifted(now.get(), text, term);
        }
    }

    private LocalDateTime function(Operand.Call call, Clause.Term term) throws JqlException {
        LocalDateTime start = now.get().truncatedTo(ChronoUnit.DAYS);
        LocalDateTime moment = switch (call.name().toLowerCase(Locale.ROOT)) {
            case "now", "currentlogin" -> now.get();
            case "startofday" -> start;
            case "endofday" -> endOf(start);
            case "startofweek" -> start.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case "endofweek" -> endOf(start.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
            case "startofmonth" -> start.withDayOfMonth(1);
            case "endofmonth" -> endOf(start.with(TemporalAdjusters.lastDayOfMonth()));
            case "startofyear" -> start.withDayOfYear(1);
            case "endofyear" -> endOf(start.with(TemporalAdjusters.lastDayOfYear()));
            default -> throw Values.unknownFunction(call);
        };
        List<String> arguments = call.arguments();
        return arguments.isEmpty() ? moment : shifted(moment, arguments.get(0), term);
    }

    private static LocalDateTime endOf(LocalDateTime day) {
        return day.with(LocalTime.MAX).truncatedTo(ChronoUnit.MILLIS);
    }

    private static LocalDateTime shifted(LocalDateTime from, String periods, Clause.Term term) throws JqlException {
        LocalDateTime moment = from;
        for (String part : periods.trim().split("\\s+")) {
            Matcher period = PERIOD.matcher(part);
            if (!period.matches()) {
                throw new JqlException("jql.date", periods, term.field());
            }
            long amount = Long.parseLong(period.group(2)) * (period.group(1).equals("-") ? -1 : 1);
            moment = moment.plus(amount, unit(period.group(3)));
        }
        return moment;
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "w" -> ChronoUnit.WEEKS;
            case "h" -> ChronoUnit.HOURS;
            case "m" -> ChronoUnit.MINUTES;
            case "M" -> ChronoUnit.MONTHS;
            case "y" -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
    }
}
