package io.phasegate.blueprint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DeadlineRule.Direction;
import io.phasegate.blueprint.model.DeadlineRule.Moment;
import io.phasegate.blueprint.model.DeadlineRule.Severity;
import io.phasegate.blueprint.model.DeadlineRule.Unit;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Listing;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Profile;
import io.phasegate.blueprint.model.Question;
import io.phasegate.blueprint.model.Scope;
import io.phasegate.blueprint.model.Scope.When;
import io.phasegate.blueprint.model.Training;
import io.phasegate.language.model.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** Meetings, trainings, payments, deadlines, lists and tailoring arrive as the file says them. */
public class WholeProcessTest {
    private Blueprint whole;

    @Before
    public void read() throws IOException {
        whole = new BlueprintReader().read("whole.yaml", AFile.whole()).blueprint().orElseThrow();
    }

    @Test
    public void shouldReadHowLongThePhasesAreAndThatTheyFollowEachOther() {
        assertThat(whole.sequential()).isTrue();
        assertThat(whole.statedMonths()).isEqualByComparingTo("6");
        assertThat(whole.phases().get(0).months()).isEqualByComparingTo("1.5");
        assertThat(whole.phases().get(1).months()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    public void shouldReadMeetings() {
        assertThat(whole.meetings()).containsExactly(new Meeting("M-1", "A", new Text("启动会", "Kick-off"),
                DocNature.EXTERNAL,
                Meeting.Kind.KICKOFF, true, Optional.of("C_TOP"), List.of("C_TOP", "V_PM"), List.of("C_TOP", "V_PM"),
                List.of(new Text("目标", "Goal"))),
                new Meeting("M-2", "A", new Text("内部会", "Internal"), DocNature.INTERNAL,
                Meeting.Kind.REGULAR, false, Optional.empty(), List.of(), List.of(), List.of()));
    }

    @Test
    public void shouldReadTrainings() {
        assertThat(whole.trainings()).containsExactly(new Training("TR-1", "B", new Text("培训", "Training"),
                DocNature.EXTERNAL,
                true, 16, List.of(Training.Form.THEORY, Training.Form.CASE), new Text("内容", "Contents"),
                List.of("V_PM"),
                List.of("C_TOP"), List.of("C_TOP"), List.of("V_PM")));
    }

    @Test
    public void shouldReadPayments() {
        assertThat(whole.payments()).containsExactly(new Payment("PAY-1", "B", new Text("首付款", "Down payment"),
                DocNature.INTERNAL, true, true, new Text("签约后", "After signing"), Optional.of("D-1"), List.of("V_PM"),
                Optional.of("V_PM"), Optional.of("D-2")));
    }

    @Test
    public void shouldReadDeadlines() {
        assertThat(whole.deadlines()).hasSize(3).startsWith(new DeadlineRule("W-1",
                new Text("两日内送达", "Delivered within two days"),
                new Moment(DeadlineEvent.CONTRACT_SIGNED, Optional.empty()),
                List.of(new Moment(DeadlineEvent.DELIVERABLE_DELIVERED, Optional.of("D-1"))), 2, Unit.WD,
                Direction.AFTER, "V_PM", Optional.of("C_TOP"), Severity.HARD));
    }

    @Test
    public void shouldReadEachEventThatMeetsALimit() {
        assertThat(whole.deadlines().get(1).done()).extracting(Moment::event)
                .containsExactly(DeadlineEvent.REQUEST_ANSWERED, DeadlineEvent.REQUEST_SENT_TO_PRODUCER);
    }

    @Test
    public void shouldReadWhatNarrowsATrigger() {
        assertThat(whole.deadlines()).extracting(DeadlineRule::trigger).endsWith(
                new Moment(DeadlineEvent.REQUEST_RAISED, Optional.empty(), List.of("A", "F"), false),
                new Moment(DeadlineEvent.EVERY_WEEK, Optional.empty(), List.of(), true));
    }

    @Test
    public void shouldReadLists() {
        assertThat(whole.lists()).containsExactly(new Listing("L-1", Listing.Kind.RISK, new Text("风险", "Risks"),
                List.of(new Listing.Item("a", new Text("延期", "Delay"), Optional.of("V_PM"), Optional.of("D-1")))));
    }

    @Test
    public void shouldReadQuestionsAndProfiles() {
        assertThat(whole.tailoring().questions()).containsExactly(
                new Question("hardware", new Text("有硬件吗", "Is there hardware"), Question.Kind.YES_NO, "no", 1, 50,
                Optional.empty()),
                new Question("sites", new Text("现场", "Sites"), Question.Kind.NAMES, "上海, 北京", 1, 9, Optional.empty()));
        assertThat(whole.tailoring().profiles()).containsExactly(new Profile("SMALL_SOFTWARE",
                new Text("小型软件", "Small software"), List.of("T-1", "D-2"), List.of("D-1")));
    }

    @Test
    public void shouldReadWhenItemsAreThereAndWhatTheyAreRepeatedFor() {
        assertThat(whole.tailoring().scopes()).isEqualTo(Map.of(
                "deliverable:D-1", new Scope(List.of(new When("hardware", false)), Optional.empty()),
                "task:T-1", new Scope(List.of(), Optional.of("sites")),
                "payment:PAY-1", new Scope(List.of(new When("IMP", true)), Optional.empty()),
                "training:TR-1", new Scope(List.of(new When("LONG_CYCLE", true), new When("MNT", true)),
                        Optional.empty())));
    }
}
