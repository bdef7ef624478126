package sandbox.restv2.json;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** Dates as Jira writes them: `2025-01-01T00:00:00.000+0000` and `2025-01-01`. */
public final class JsonDates {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private JsonDates() {
    }

    public static String moment(Date date) {
        return date == null ? null : moment(Instant.ofEpochMilli(date.getTime()));
    }

    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }

    public static String day(Date date) {
        return date == null ? null
                : Instant.ofEpochMilli(date.getTime()).atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }
}
