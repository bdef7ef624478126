package io.phasegate.calendar.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A special day of one version of a calendar; EXCEPTION_KEY is `id of the version:date`. Never changed. */
@Preload
@Table("CAL_EXCEPTION")
public interface ExceptionRow extends Entity {
    @NotNull
    @Unique
    @StringLength(50)
    String getExceptionKey();

    @NotNull
    @Indexed
    int getCalendarId();

    @NotNull
    @StringLength(10)
    String getOnDate();

    @NotNull
    @StringLength(20)
    String getKind();

    @StringLength(200)
    String getName();
}
