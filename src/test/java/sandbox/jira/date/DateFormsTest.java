package sandbox.jira.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.Locale;
import org.junit.Test;

/** What the host writes for a date picker it also reads, in each language. */
public class DateFormsTest {
    private static final Timestamp DAY = Timestamp.valueOf("2026-11-21 00:00:00");
    private static final Timestamp MOMENT = Timestamp.valueOf("2026-11-21 18:05:00");

    private final DateForms english = new DateForms(() -> Locale.ENGLISH);
    private final DateForms chinese = new DateForms(() -> Locale.forLanguageTag("zh-CN"));

    /** Facts 4.2: dates are entered in the user's date picker format. */
    @Test
    public void shouldWriteJirasDefaultForm() {
        assertThat(english.day(DAY)).isEqualTo("21/Nov/26");
        assertThat(english.moment(MOMENT)).isEqualTo("21/Nov/26 6:05 PM");
    }

    @Test
    public void shouldReadWhatItWrites() {
        for (DateForms forms : new DateForms[] {english, chinese}) {
            assertThat(forms.day(forms.day(DAY))).contains(DAY);
            assertThat(forms.moment(forms.moment(MOMENT))).contains(MOMENT);
        }
    }

    @Test
    public void shouldRefuseOtherForms() {
        assertThat(english.day("2026-11-21")).isEmpty();
        assertThat(english.day("31/Feb/26 x")).isEmpty();
    }
}
