package io.phasegate.calendar.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.phasegate.calendar.exchange.CalendarFiles.Format;
import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.DayKind;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** Calendars as files: what goes out comes in again, and a wrong file is told everything at once (R89). */
public class CalendarFilesTest {
    private static final String EVENT = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    private static final Set<String> BASES = Set.of("cn");

    @Test
    public void shouldReadBackWhateverItWroteInBothForms() {
        Random random = new Random(89);
        for (int i = 0; i < 2000; i++) {
            CalendarDefinition calendar = ADefinition.random(random);
            for (Format format : Format.values()) {
                String file = CalendarFiles.write(format, calendar);
                assertThat(CalendarFiles.read(format, file, ADefinition.plain(), BASES)).as(file).isEqualTo(calendar);
            }
        }
    }

    @Test
    public void shouldDisarmFormulasHoweverTheyStartAndReadThemBack() {
        for (String formula : List.of("=1+1", "\uff1d1+1", "\uff0b1", "\u200b=1+1", "\ufeff\uff20A1", "\u2212\u0031", "'=1")) {
            CalendarDefinition named = new CalendarDefinition(formula, "", "", ADefinition.plain().own());
            String file = CalendarFiles.write(Format.CSV, named);
            assertThat(file).as(formula).contains("name,'" + formula);
            assertThat(read(Format.CSV, file).name()).isEqualTo(formula);
        }
    }

    @Test
    public void shouldFoldLinesOfICalendarAfter75Bytes() {
        String name = "春".repeat(65) + "x".repeat(74);
        String file = CalendarFiles.write(Format.ICS, new CalendarDefinition(name, "", "", ADefinition.plain().own()));
        assertThat(file.split("\r\n").length).isGreaterThan(10);
        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
    }

    @Test
    public void shouldNameEveryWrongLineOfACsvWithItsReason() {
        Map<String, Message> problems = problems(Format.CSV, "date,kind,name\n2026-02-30,OFF,x\n2026-01-01,PARTY,x\n"
                + "2026-01-02,OFF,x\n2026-01-02,HALF,x\nsetting,zone,Mars/Olympus\nsetting,colour,red\n1,2,3,4\n"
                + "setting,base,unknown\n");
        assertThat(problems).containsOnlyKeys("line 2", "line 3", "line 5", "line 6", "line 7", "line 8", "line 9");
        assertThat(problems.get("line 3")).isEqualTo(Message.of("phasegate.calendar.file.kind", "PARTY"));
    }

    @Test
    public void shouldNameEveryWrongLineOfAnICalendarWithItsReason() {
        Map<String, Message> problems = problems(Format.ICS, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101T080000\n"
                + "END:VEVENT\nnonsense\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20260101\n"
                + "RRULE:FREQ=DAILY\nEND:VEVENT\n");
        assertThat(problems).containsOnlyKeys("line 3", "line 5", "line 6", "line 11", "line 12");
        assertThat(problems.get("line 12")).isEqualTo(Message.of("phasegate.calendar.file.not.ended", "VCALENDAR"));
    }

    @Test
    public void shouldReadHolidayCalendarsOfOthers() {
        String days = "DTSTART;VALUE=DATE:20260215\r\nDTEND;VALUE=DATE:20260218\r\nSUMMARY:春节(休)\r\nEND:VEVENT\r\n"
                + "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260214\r\nDURATION:P1D\r\nSUMMARY:春节(班)";
        assertThat(read(Format.ICS, String.format(EVENT, days)).own().specialDays())
                .extracting(day -> day.date().getDayOfMonth(), day -> day.kind())
                .containsExactly(tuple(14, DayKind.WORKED),
                        tuple(15, DayKind.OFF),
                        tuple(16, DayKind.OFF),
                        tuple(17, DayKind.OFF));
    }

    @Test
    public void shouldPassOverWhatIsNoCalendarDay() {
        assertThat(read(Format.ICS, "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                + "RRULE:FREQ=YEARLY\nEND:STANDARD\nEND:VTIMEZONE\nEND:VCALENDAR").own().specialDays()).isEmpty();
    }

    @Test
    public void shouldKeepTheSettingsOfWhichAFileSaysNothing() {
        CalendarDefinition read = read(Format.CSV, "2026-01-01,OFF,New Year\n");
        assertThat(read.own().week()).isEqualTo(ADefinition.plain().own().week());
        assertThat(read.name()).isEqualTo("Plain");
    }

    @Test
    public void shouldRefuseHostileFilesQuickly() {
        long begun = System.nanoTime();
        assertThat(problems(Format.ICS, "BEGIN:VCALENDAR\n" + "BEGIN:A\n".repeat(60_000))).containsKey("line 9");
        assertThat(problems(Format.CSV, "x\n".repeat(240_000))).hasSize(50);
        assertThat(problems(Format.CSV, "x".repeat(500_001))).containsKey("file");
        assertThat(problems(Format.CSV, "\"" + ",".repeat(490_000))).isNotEmpty();
        assertThat(problems(Format.ICS, String.format(EVENT, "DTSTART:19900101\nDTEND:99991231")))
                .containsKey("line 2");
        assertThat(problems(Format.ICS, "BEGIN:VCALENDAR\n" + " x".repeat(200_000) + "\n")).isNotEmpty();
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(3000);
    }

    @Test
    public void shouldRefuseMoreDaysThanACalendarMayHave() {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 1001; i++) {
            file.append(LocalDate.EPOCH.plusYears(30).plusDays(i)).append(",OFF,\n");
        }
        assertThat(problems(Format.CSV, file.toString())).containsOnlyKeys("line 1001");
        assertThat(read(Format.CSV, file.substring(0, file.lastIndexOf("2002-09"))).own().specialDays()).hasSize(1000);
    }

    private static CalendarDefinition read(Format format, String text) {
        return CalendarFiles.read(format, text, ADefinition.plain(), BASES);
    }

    private static Map<String, Message> problems(Format format, String text) {
        return catchThrowableOfType(Refusal.class, () -> read(format, text)).fields();
    }
}
