package sandbox.field;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;

/** Writes ISO dates of browsers and REST in the form of the user's date picker, which the issue service expects. */
public final class DateInput {
    private final DateTimeFormatter formatter;

    public DateInput(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    /** What is not an ISO date is passed on, so that the service refuses it in its own words. */
    public String day(String iso) {
        try {
            return iso.isEmpty() ? "" : format(DateTimeStyle.DATE_PICKER, LocalDate.parse(iso).atStartOfDay());
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** Seconds and zone of a REST date are beyond what the picker can say. */
    public String moment(String iso) {
        try {
            String minutes = iso.length() > 16 ? iso.substring(0, 16) : iso;
            return iso.isEmpty() ? "" : format(DateTimeStyle.DATE_TIME_PICKER, LocalDateTime.parse(minutes));
        } catch (DateTimeException e) {
            return iso;
        }
    }

    private String format(DateTimeStyle style, LocalDateTime moment) {
        Date date = Date.from(moment.atZone(ZoneId.systemDefault()).toInstant());
        return formatter.forLoggedInUser().withStyle(style).format(date);
    }
}
