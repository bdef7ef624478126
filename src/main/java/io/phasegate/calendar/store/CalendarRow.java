package io.phasegate.calendar.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * One version of a calendar; the newest counts. CALENDAR_KEY is `owner:version`, so that of two simultaneous changes
 * one is refused. OWNER_KEY is `project:` with its id, or `shared:` with the id of the calendar. Never changed.
 */
@Preload
@Table("CALENDAR")
public interface CalendarRow extends Entity {
    @NotNull
    @Unique
    @StringLength(100)
    String getCalendarKey();

    @NotNull
    @Indexed
    @StringLength(80)
    String getOwnerKey();

    int getVersionNumber();

    @StringLength(200)
    String getName();

    @StringLength(450)
    String getSource();

    @StringLength(80)
    String getBaseCalendar();

    @NotNull
    @StringLength(30)
    String getWeekdays();

    @NotNull
    @StringLength(5)
    String getDayStart();

    @NotNull
    @StringLength(5)
    String getDayEnd();

    @NotNull
    @StringLength(50)
    String getZone();

    @NotNull
    @StringLength(20)
    String getPlainDays();

    @StringLength(100)
    String getPersonId();

    Date getChangedAt();

    /** In the last version of a shared calendar that was deleted: earlier ones still say how days were counted. */
    boolean isRemoved();
}
