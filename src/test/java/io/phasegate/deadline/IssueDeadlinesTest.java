package io.phasegate.deadline;

import static io.phasegate.blueprint.model.DeadlineEvent.CONTRACT_SIGNED;
import static io.phasegate.blueprint.model.DeadlineEvent.MEETING_HELD;
import static io.phasegate.blueprint.model.DeadlineEvent.PAYMENT_RECEIVED;
import static io.phasegate.deadline.model.ADeadlineStory.any;
import static io.phasegate.deadline.model.ADeadlineStory.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.phasegate.access.FakeAccess;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.calendar.Calendars;
import io.phasegate.calendar.ShippedCalendars;
import io.phasegate.calendar.store.CalendarRow;
import io.phasegate.calendar.store.CalendarStore;
import io.phasegate.calendar.store.ExceptionRow;
import io.phasegate.database.TestDatabase;
import io.phasegate.deadline.model.ADeadlineStory;
import io.phasegate.deadline.web.DeadlinePanelValues;
import io.phasegate.journal.FakeJournal;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.Today;
import io.phasegate.page.Texts;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.ProjectReading;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.After;
import org.junit.Test;

/**
 * The panel "Deadlines" of an issue: what is open or missed there, for whom, in which words (R99). 6 March 2026 is a
 * Friday.
 */
public class IssueDeadlinesTest {
    private final TestDatabase database = TestDatabase.h2();
    private final ADeadlineStory story = new ADeadlineStory().signed("2026-03-06")
            .rule("MEET", any(CONTRACT_SIGNED), of(MEETING_HELD, "KICK"), "2 WD")
            .rule("PAY", any(CONTRACT_SIGNED), of(PAYMENT_RECEIVED, "PAY1"), "1 WD")
            .planned(item("meeting:KICK", PlanItem.Kind.MEETING, DocNature.EXTERNAL, 11))
            .planned(item("payment:PAY1", PlanItem.Kind.PAYMENT, DocNature.INTERNAL, 12))
            .planned(item("task:T1", PlanItem.Kind.TASK, DocNature.EXTERNAL, 13));
    private boolean vendor = true;

    @After
    public void closeDatabase() {
        database.close();
    }

    @Test
    public void r99ShouldSayOnTheIssueWhatIsDueByWhom() {
        assertThat(rows("HDI-11", "2026-03-09T02:00:00Z", Locale.ENGLISH)).containsExactly(
                "Open Limit MEET Due 2026-03-10 working days left: 1 Responsible: role V_PM");
        assertThat(rows("HDI-11", "2026-03-10T02:00:00Z", Locale.SIMPLIFIED_CHINESE).get(0)).contains("时限MEET", "今天到期");
    }

    @Test
    public void r99ShouldSayHowLateItIs() {
        assertThat(rows("HDI-11", "2026-03-13T02:00:00Z", Locale.ENGLISH)).containsExactly(
                "Missed Limit MEET Due 2026-03-10 working days late: 3 Responsible: role V_PM");
    }

    @Test
    public void shouldShowNothingWhereNothingIsDue() {
        assertThat(deadlines("2026-03-09T02:00:00Z").find("HDI-13", read())).isEmpty();
        assertThat(deadlines("2026-03-09T02:00:00Z").find("HDI-14", read())).isEmpty();
    }

    @Test
    public void shouldKeepFromTheCustomerWhatIsInternal() {
        assertThat(deadlines("2026-03-09T02:00:00Z").find("HDI-12", read())).isPresent();
        vendor = false;
        assertThat(deadlines("2026-03-09T02:00:00Z").find("HDI-12", read())).isEmpty();
        assertThat(deadlines("2026-03-09T02:00:00Z").find("HDI-11", read())).isPresent();
    }

    @Test
    public void shouldNotSpeakOfAnIssueThatTheViewerMayNotSee() {
        FakeAccess access = access(Locale.ENGLISH).hiding("HDI-11");
        assertThatThrownBy(() -> deadlines(access, "2026-03-09T02:00:00Z").find("HDI-11", read()))
                .isInstanceOf(Refusal.class);
    }

    private List<String> rows(String issue, String now, Locale locale) {
        IssueDeadlines.OfIssue found = deadlines(access(locale), now).find(issue, read()).orElseThrow();
        Map<String, Object> values = new DeadlinePanelValues(Texts.messages()).of(found, "/jira");
        assertThat(values).containsEntry("page", "/jira/plugins/servlet/phasegate/projects/HDI/deadlines");
        return ((List<?>) values.get("rows")).stream().map(Map.class::cast)
                .map(row -> row.get("status") + " " + row.get("text")
                + " " + row.get("due") + " " + row.get("left") + " " + row.get("responsible")).toList();
    }

    private FakeAccess access(Locale locale) {
        return new FakeAccess(new ProjectRef(1, "HDI", "Huadong"), () -> new Viewer("x", "x", locale, false, vendor));
    }

    private ProjectReading read() {
        return new ProjectReading(story.project(), () -> new FakeJournal().read(1));
    }

    private IssueDeadlines deadlines(String now) {
        return deadlines(access(Locale.ENGLISH), now);
    }

    private IssueDeadlines deadlines(FakeAccess access, String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        Calendars calendars = new Calendars(new CalendarStore(database.tables(CalendarRow.class, ExceptionRow.class)),
                new ShippedCalendars(), clock);
        return new IssueDeadlines(access, calendars, new Today(clock));
    }

    private static PlanItem item(String key, PlanItem.Kind kind, DocNature nature, long issue) {
        return new PlanItem(key, kind, "GZ-P1", key.substring(key.indexOf(':') + 1), 1, true, nature, new Text("", ""),
                LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 6), OptionalLong.of(issue),
                Optional.of("HDI-" + issue));
    }
}
