package io.phasegate.calendar.rest;

import io.phasegate.calendar.exchange.CalendarFiles;
import io.phasegate.calendar.exchange.CalendarFiles.Format;
import io.phasegate.calendar.model.CalendarDefinition;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A calendar as a file to keep.
 *
 * @param name of the file, without its ending; other characters than letters, digits, `_` and `-` are left out
 */
public record CalendarDownload(String name, CalendarDefinition calendar) {

    /** @param format ics or csv; 400 for any other */
    public Response as(String format) {
        Format chosen = Format.named(format);
        return Response.ok(CalendarFiles.write(chosen, calendar).getBytes(StandardCharsets.UTF_8))
                .type(chosen.mediaType() + ";charset=utf-8").header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store").header("Content-Disposition", "attachment; filename=\"calendar-"
                        + name.replaceAll("[^A-Za-z0-9_-]", "") + "." + chosen.name().toLowerCase(Locale.ROOT) + "\"")
                .build();
    }
}
