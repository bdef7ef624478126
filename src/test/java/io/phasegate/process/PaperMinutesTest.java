package io.phasegate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.blueprint.model.Side;
import io.phasegate.database.TestDatabase;
import io.phasegate.deliverable.FakeFiles;
import io.phasegate.deliverable.FrozenFiles;
import io.phasegate.deliverable.Recorder;
import io.phasegate.journal.store.AoJournal;
import io.phasegate.journal.store.AoPersons;
import io.phasegate.journal.store.JournalRow;
import io.phasegate.journal.store.PersonRow;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.Today;
import io.phasegate.process.model.IssueValues;
import io.phasegate.process.model.MinutesSignature;
import io.phasegate.process.model.ProcessStep;
import io.phasegate.process.model.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Minutes that were signed on paper: who signed, who recorded it, and the scan (R117). */
public class PaperMinutesTest {
    private static final long SCAN = 5;

    private final TestDatabase database = TestDatabase.h2();
    private final Today today = new Today(Clock.systemUTC());
    private AProcessCase cases;
    private ProcessSteps steps;
    private PaperMinutes minutes;

    @Before
    public void holdMeeting() {
        ActiveObjects ao = database.tables(JournalRow.class, PersonRow.class);
        AoPersons persons = new AoPersons(ao);
        AoJournal journal = new AoJournal(ao, persons, Clock.systemUTC());
        FakeFiles files = new FakeFiles().with(SCAN, "scan.pdf");
        Recorder recorder = new Recorder(journal, today);
        cases = new AProcessCase(journal, persons, 1);
        steps = new ProcessSteps(recorder, persons);
        minutes = new PaperMinutes(steps, recorder, new FrozenFiles(files, files), null);
        steps.take(cases.meeting("pm"), ProcessStep.HOLD, Stage.HELD, IssueValues.NONE, "");
    }

    @After
    public void closeDatabase() {
        database.close();
    }

    @Test
    public void r117ShouldNameWhoSignedAndWhoRecordedIt() {
        minutes.record(cases.meeting("pm"), signed("Cpm"));
        MinutesSignature signature = cases.meeting("pm").states().meeting("KICK").signatures().get(0);
        assertThat(signature.isOnPaper()).isTrue();
        assertThat(signature.signerId()).isNotEqualTo(signature.entry().personId());
        assertThat(signature.scan("name")).isEqualTo("scan.pdf");
        assertThat(signature.scan("sha256")).hasSize(64);
        assertThat(signature.side()).isEqualTo(Side.CUSTOMER.name());
    }

    @Test
    public void r117ShouldBeSignedByBothTogetherWithAnElectronicSignature() {
        minutes.record(cases.meeting("pm"), signed("Cpm"));
        steps.take(cases.meeting("pm"), ProcessStep.SIGN_MINUTES, Stage.SIGNED_BY_BOTH, IssueValues.NONE, "");
        assertThat(cases.meeting("pm").states().meeting("KICK").minutesSignedByBoth()).isTrue();
        refused("pm", signed("Cpm"), Refusal.Kind.CONFLICT);
    }

    @Test
    public void shouldRefuseWhoMayNotSignOrRecordIt() {
        refused("pm", signed("Office"), Refusal.Kind.FORBIDDEN);
        refused("top", signed("Cpm"), Refusal.Kind.FORBIDDEN);
    }

    @Test
    public void shouldRefuseThatTheSignerRecordsHisOwnPaper() {
        refused("pm", signed("Pm"), Refusal.Kind.CONFLICT);
    }

    @Test
    public void shouldRefuseAPaperWithoutScanAndOneOfTomorrow() {
        long cpm = cases.member("Cpm");
        refused("pm", new PaperSignature(cpm, Optional.empty(), OptionalLong.empty()), Refusal.Kind.BAD_INPUT);
        refused("pm", new PaperSignature(cpm, Optional.empty(), OptionalLong.of(99)), Refusal.Kind.BAD_INPUT);
        refused("pm", new PaperSignature(cpm, Optional.of(LocalDate.of(2099, 1, 1)), OptionalLong.of(SCAN)),
                Refusal.Kind.BAD_INPUT);
        refused("pm", new PaperSignature(999, Optional.empty(), OptionalLong.of(SCAN)), Refusal.Kind.BAD_INPUT);
    }

    private void refused(String recorder, PaperSignature paper, Refusal.Kind kind) {
        assertThatThrownBy(() -> minutes.record(cases.meeting(recorder), paper)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private PaperSignature signed(String name) {
        return new PaperSignature(cases.member(name), Optional.empty(), OptionalLong.of(SCAN));
    }
}
