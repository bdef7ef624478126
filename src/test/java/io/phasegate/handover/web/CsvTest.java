package io.phasegate.handover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Cells of CSV exports that a spreadsheet would run. */
public class CsvTest {
    private static final String COMMAND = "cmd|'/C calc'!A0";

    @Test
    public void shouldDisarmEveryStartOfAFormula() {
        for (String start : List.of("=", "+", "-", "@", "\t=", "\r=", "\n=", "\t", "\r", "＝", "＋", "－", "＠",
                "\u2212")) {
            assertThat(cell(start + COMMAND)).as(start).startsWith("\"'");
        }
    }

    @Test
    public void shouldDisarmAFormulaBehindWhatIsNotSeen() {
        for (String unseen : List.of(" ", "  ", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u202e", "\u0085",
                " \u2060\t ")) {
            assertThat(cell(unseen + "=" + COMMAND)).as("U+%04x", (int) unseen.charAt(0)).startsWith("\"'");
        }
    }

    @Test
    public void shouldLeaveWhatIsNoFormula() {
        assertThat(cell("Plan = 1")).isEqualTo("\"Plan = 1\"");
        assertThat(cell("")).isEqualTo("\"\"");
        assertThat(cell(" a-b")).isEqualTo("\" a-b\"");
    }

    @Test
    public void shouldKeepAFormulaInsideItsCell() {
        assertThat(cell("a\",=1+1,\"")).isEqualTo("\"a\"\",=1+1,\"\"\"");
        assertThat(cell("a\r\n=1+1")).isEqualTo("\"a\r\n=1+1\"");
    }

    private static String cell(String text) {
        String csv = Csv.of(List.of(List.of(text)));
        return csv.substring(1, csv.length() - 2);
    }
}
