package io.phasegate.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.database.EachDatabase;
import io.phasegate.database.TestDatabase;
import io.phasegate.deliverable.Recorder;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.store.AoJournal;
import io.phasegate.journal.store.AoPersons;
import io.phasegate.journal.store.JournalRow;
import io.phasegate.journal.store.PersonRow;
import io.phasegate.organisation.Today;
import io.phasegate.process.model.IssueValues;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.ProcessStep;
import io.phasegate.process.model.ReportedIssue;
import io.phasegate.process.model.Stage;
import io.phasegate.setup.model.ObjectKeys;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** What Jira has and the journal has not is written into the real journal, once. */
@RunWith(Parameterized.class)
public class UnrecordedReportsTest {
    @ClassRule
    public static final EachDatabase DATABASES = new EachDatabase();
    private static final AtomicLong PROJECT = new AtomicLong(90_000);
    private static final Instant CREATED = Instant.parse("2026-02-27T09:30:00Z");

    private final long project = PROJECT.incrementAndGet();
    private final FakeProcessIssues issues = new FakeProcessIssues();
    private final AoJournal journal;
    private final AoPersons persons;
    private final AProcessCase cases;
    private final UnrecordedReports reports;
    private final ExecutorService nodes = Executors.newFixedThreadPool(4);

    public UnrecordedReportsTest(String kind) {
        ActiveObjects ao = DATABASES.of(kind).tables(JournalRow.class, PersonRow.class);
        this.persons = new AoPersons(ao);
        this.journal = new AoJournal(ao, persons, Clock.systemUTC());
        this.cases = new AProcessCase(journal, persons, project);
        this.reports = new UnrecordedReports(issues, journal, persons, cases.organisations());
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
    }

    @After
    public void stopNodes() {
        nodes.shutdownNow();
    }

    @Test
    public void shouldRecordAReportInTheNameOfItsReporterWithTheTimeOfItsCreation() {
        issues.with(report(ProcessKind.ERROR_REPORT, 81, true, "keyuser"));
        Entry entry = record().shared().get(0);
        assertThat(entry.subject()).isEqualTo("error:81");
        assertThat(entry.text(ReportedIssue.HAPPENED)).isEqualTo(CREATED.toString());
        assertThat(persons.names(List.of(entry.personId()))).containsValue("Name of keyuser");
    }

    @Test
    public void shouldKeepWhatIsInternalOutOfTheSharedJournal() {
        issues.with(report(ProcessKind.CLIENT_REQUEST, 82, false, "consultant"));
        assertThat(record().shared()).isEmpty();
        assertThat(journal.read(project).internal()).extracting(Entry::subject).containsExactly("request:82");
    }

    @Test
    public void shouldRecordEachOnceHoweverOftenAndOnHoweverManyNodes() throws Exception {
        issues.with(report(ProcessKind.ERROR_REPORT, 83, true, "keyuser"));
        List<Callable<ProjectJournal>> rounds = new ArrayList<>();
        ProjectJournal seen = journal.read(project);
        for (int i = 0; i < 4; i++) {
            rounds.add(() -> reports.record(cases.project(), seen));
        }
        for (Future<ProjectJournal> round : nodes.invokeAll(rounds)) {
            assertThat(round.get().shared()).hasSize(1);
        }
        assertThat(record().shared()).hasSize(1);
    }

    /** Its first step says that it was reported; what comes after that must not lead it back. */
    @Test
    public void shouldLeaveAloneWhatWasTakenFurtherMeanwhile() {
        issues.with(report(ProcessKind.CLIENT_REQUEST, 77, true, "keyuser"));
        ProjectJournal seen = journal.read(project);
        new ProcessSteps(new Recorder(journal, new Today(Clock.systemUTC())), persons).take(cases.request("pm"),
                ProcessStep.TRIAGE, Stage.TRIAGED, new IssueValues(Map.of(ObjectKeys.FIELD_REQUEST_CLASS,
                ObjectKeys.OPTION_REQUEST_B)), "");
        reports.record(cases.project(), seen);
        assertThat(record().shared()).hasSize(1);
        assertThat(cases.request("pm").state().stage()).isEqualTo(Stage.TRIAGED);
    }

    @Test
    public void shouldRecordWhatNobodyKnownReported() {
        issues.with(report(ProcessKind.ERROR_REPORT, 84, true, "")).with(report(ProcessKind.ERROR_REPORT, 85, true, ""));
        assertThat(record().shared()).hasSize(2).extracting(Entry::personId).doesNotContain("").first()
                .isEqualTo(journal.read(project).shared().get(1).personId());
    }

    private ProjectJournal record() {
        return reports.record(cases.project(), journal.read(project));
    }

    private static ReportedIssue report(ProcessKind kind, long id, boolean shared, String reporter) {
        return new ReportedIssue(kind, id, shared, reporter, reporter.isEmpty() ? "" : "Name of " + reporter, CREATED);
    }
}
