package io.phasegate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.database.EachDatabase;
import io.phasegate.database.TestDatabase;
import io.phasegate.deliverable.Recorder;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.journal.store.AoJournal;
import io.phasegate.journal.store.AoPersons;
import io.phasegate.journal.store.JournalRow;
import io.phasegate.journal.store.PersonRow;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.Today;
import io.phasegate.process.model.IssueValues;
import io.phasegate.process.model.MeetingState;
import io.phasegate.process.model.ProcessStep;
import io.phasegate.process.model.Stage;
import io.phasegate.setup.model.ObjectKeys;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Steps are written into the real journal, each by one person only. */
@RunWith(Parameterized.class)
public class ProcessStepsTest {
    @ClassRule
    public static final EachDatabase DATABASES = new EachDatabase();
    private static final AtomicLong PROJECT = new AtomicLong(70_000);

    private final long project = PROJECT.incrementAndGet();
    private final AoJournal journal;
    private final AoPersons persons;
    private final ProcessSteps steps;
    private final AProcessCase cases;
    private final ExecutorService writers = Executors.newFixedThreadPool(4);

    public ProcessStepsTest(String kind) {
        ActiveObjects ao = DATABASES.of(kind).tables(JournalRow.class, PersonRow.class);
        this.persons = new AoPersons(ao);
        this.journal = new AoJournal(ao, persons, Clock.systemUTC());
        this.steps = new ProcessSteps(new Recorder(journal, new Today(Clock.systemUTC())), persons);
        this.cases = new AProcessCase(journal, persons, project);
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
    }

    @After
    public void stopWriters() {
        writers.shutdownNow();
    }

    @Test
    public void shouldKeepInternalPaymentsOutOfTheSharedJournal() {
        steps.take(cases.payment("office"), ProcessStep.RECEIVE, Stage.RECEIVED,
                new IssueValues(Map.of(ObjectKeys.FIELD_RECEIVED_ON, "2026-02-27")), "");
        assertThat(journal.read(project).shared()).isEmpty();
        Entry entry = journal.read(project).internal().get(0);
        assertThat(entry.kind()).isEqualTo(EntryKind.PAYMENT_RECEIVED);
        assertThat(entry.text("receivedOn")).isEqualTo("2026-02-27");
        assertThat(entry.text("role")).isEqualTo("V_OFFICE");
    }

    @Test
    public void shouldLetExactlyOneOfManyReceiveAPayment() throws Exception {
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ProcessCase opened = cases.payment("office");
            tries.add(() -> succeeds(() -> steps.take(opened, ProcessStep.RECEIVE, Stage.RECEIVED, IssueValues.NONE,
                    "")));
        }
        List<Boolean> won = new ArrayList<>();
        for (Future<Boolean> one : writers.invokeAll(tries)) {
            won.add(one.get());
        }
        assertThat(won).containsOnlyOnce(true);
        assertThat(journal.read(project).of(EntryKind.PAYMENT_RECEIVED)).hasSize(1);
    }

    /**
     * R117: who was overtaken by the other side would lead the status to the wrong place, so he is told to load
     * again.
     */
    @Test
    public void shouldRefuseTheFirstSignatureThatHasBecomeTheSecond() {
        steps.take(cases.meeting("pm"), ProcessStep.HOLD, Stage.HELD, IssueValues.NONE, "");
        ProcessCase seenBefore = cases.meeting("cpm");
        steps.take(cases.meeting("pm"), ProcessStep.SIGN_MINUTES, Stage.MINUTES_TO_SIGN, IssueValues.NONE, "");
        assertThatThrownBy(() -> steps.take(seenBefore, ProcessStep.SIGN_MINUTES, Stage.MINUTES_TO_SIGN,
                IssueValues.NONE, ""))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(Refusal.Kind.CONFLICT));
        steps.take(cases.meeting("cpm"), ProcessStep.SIGN_MINUTES, Stage.SIGNED_BY_BOTH, IssueValues.NONE, "");
        assertThat(cases.meeting("pm").states().meeting("KICK").minutesSignedByBoth()).isTrue();
    }

    /** R118. */
    @Test
    public void shouldReplaceTheListOfThoseWhoAttended() {
        steps.take(cases.meeting("pm"), ProcessStep.HOLD, Stage.HELD, IssueValues.NONE, "");
        steps.attended(cases.meeting("pm"), List.of(cases.member("top"), cases.member("pm")), Optional.empty());
        steps.attended(cases.meeting("cpm"), List.of(cases.member("top")), Optional.empty());
        assertThat(cases.meeting("pm").states().meeting("KICK").attendees()).containsExactly(persons.ofUser("top", "Top"));
        assertThatThrownBy(() -> steps.attended(cases.meeting("pm"), List.of(999L), Optional.empty()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    public void r101ShouldWarnOfASessionThatTookTooLong() {
        steps.take(cases.meeting("pm"), ProcessStep.HOLD, Stage.HELD, IssueValues.NONE, "");
        steps.attended(cases.meeting("pm"), List.of(cases.member("top")), Optional.of(270));
        steps.attended(cases.meeting("pm"), List.of(), Optional.empty());
        MeetingState meeting = cases.meeting("pm").states().meeting("KICK");
        assertThat(meeting.duration()).contains(270);
        assertThat(meeting.tooLong(lasting(4))).isTrue();
        assertThat(meeting.tooLong(lasting(8))).isFalse();
        assertThat(meeting.tooLong(lasting(0))).isFalse();
    }

    private static Meeting lasting(int hours) {
        return new Meeting("KICK", "GZ-P1", new Text("会", "Meeting"), DocNature.EXTERNAL, Meeting.Kind.SURVEY_STAFF,
                true,
                Optional.empty(), List.of(), List.of(), List.of(), hours);
    }

    @Test
    public void shouldKnowWhoActedWithoutBeingAMember() {
        steps.take(cases.request("helpdesk"), ProcessStep.RAISE, Stage.RAISED, IssueValues.NONE, "");
        Entry entry = journal.read(project).shared().get(0);
        assertThat(persons.names(List.of(entry.personId()))).containsValue("helpdesk");
    }

    private static boolean succeeds(Runnable command) {
        try {
            command.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
