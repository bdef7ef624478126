package sandbox.jira.date;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.ZoneId;
import java.util.Date;
import sandbox.jira.member.Provided;

/** Formats dates for the user who is logged in, in one of Jira's styles. */
public abstract class HostDateTimeFormatter implements DateTimeFormatter {
    private final DateForms forms;
    private final DateTimeStyle style;

    protected HostDateTimeFormatter(DateForms forms, DateTimeStyle style) {
        this.forms = forms;
        this.style = style;
    }

    @Override
    public DateTimeFormatter forLoggedInUser() {
        return this;
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle other) {
        return Provided.of(HostDateTimeFormatter.class, forms, other);
    }

    @Override
    public String format(Date date) {
        return switch (style) {
            case DATE, DATE_PICKER -> forms.day(date);
            case TIME -> forms.form("h:mm a").format(DateForms.local(date));
            case ISO_8601_DATE -> DateForms.local(date).toLocalDate().toString();
            case ISO_8601_DATE_TIME -> java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    DateForms.local(date).atZone(ZoneId.systemDefault()));
            default -> forms.moment(date);
        };
    }
}
