package io.phasegate.blueprint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.Test;

/** One fault in meetings, trainings, payments, deadlines, lists or tailoring is named once, where it stands. */
public class FaultyProcessTest {
    @Test
    public void shouldNameMisspelledKeys() throws IOException {
        assertSaid("    kind: KICKOFF", "    kind: KICKOFF\n    room: 5", "meetings[0].room key-unknown");
        assertSaid("    hours: 16", "    hours: 16\n    days: 2", "trainings[0].days key-unknown");
        assertSaid("    downPayment: true", "    downPayment: true\n    amount: 5", "payments[0].amount key-unknown");
        assertSaid("    limit: 2", "    limit: 2\n    grace: 1", "deadlines[0].grace key-unknown");
        assertSaid("    kind: RISK", "    kind: RISK\n    level: 1", "lists[0].level key-unknown");
        assertSaid("maximum: 9}", "maximum: 9, step: 1}", "questions[1].step key-unknown");
        assertSaid("forces: [D-1]}", "forces: [D-1], keeps: [D-1]}", "profiles[0].keeps key-unknown");
    }

    @Test
    public void shouldNameReferencesToNothing() throws IOException {
        assertSaid("    chair: C_TOP", "    chair: C_NOBODY", "meetings[0].chair unknown-role");
        assertSaid("    triggeredBy: D-1", "    triggeredBy: D-9", "payments[0].triggeredBy unknown-deliverable");
        assertSaid("object: D-1}\n    limit", "object: D-9}\n    limit",
                "deadlines[0].done.object unknown-deliverable");
        assertSaid("    per: sites", "    per: hardware", "tasks[0].per unknown-question");
        assertSaid("    when: hardware", "    when: sites", "deliverables[0].when unknown-choice");
        assertSaid("and not MNT", "and not all", "trainings[0].when unknown-choice");
        assertSaid("forces: [D-1]}", "forces: [T-1]}", "profiles[0].forces unknown-deliverable");
    }

    @Test
    public void shouldNameWhatCannotBe() throws IOException {
        assertSaid("    nature: EXTERNAL\n    kind: KICKOFF", "    nature: INTERNAL\n    kind: KICKOFF",
                "meetings[0].nature internal-for-customer");
        assertSaid("    nature: EXTERNAL\n    hours", "    nature: INTERNAL\n    hours",
                "trainings[0].nature internal-for-customer");
        assertSaid("    recordedBy: [V_PM]\n", "", "payments[0].recordedBy key-missing");
        assertSaid("    trigger: {event: CONTRACT_SIGNED}\n", "", "deadlines[0].trigger key-missing");
        assertSaid("{event: CONTRACT_SIGNED}", "{event: CONTRACT_SIGNED, object: D-1}",
                "deadlines[0].trigger.object event-without-object");
        assertSaid("{event: CONTRACT_SIGNED}", "{event: CONTRACT_SIGNED, classes: [A]}",
                "deadlines[0].trigger.classes event-without-classes");
        assertSaid("classes: [A, F]", "classes: [A, PRODUCT]", "deadlines[1].trigger.classes not-one-of");
        assertSaid("event: REQUEST_RAISED, classes: [A, F]", "event: REQUEST_RAISED, whileTraining: true",
                "deadlines[1].trigger.whileTraining event-without-training");
        assertSaid("    limit: 2", "    limit: 5000", "deadlines[0].limit limit-too-long");
        assertSaid("version: \"2.1\"", "version: \"two\"", "version version-malformed");
    }

    @Test
    public void shouldRefuseALimitThatItsOwnTriggerWouldMeet() throws IOException {
        assertSaid("{event: REQUEST_ANSWERED}", "{event: REQUEST_RAISED}", "deadlines[1].done done-by-trigger");
        assertSaid("trigger: {event: CONTRACT_SIGNED}", "trigger: {event: DELIVERABLE_DELIVERED, object: D-1}",
                "deadlines[0].done done-by-trigger");
        assertThat(AFile.problems("trigger: {event: CONTRACT_SIGNED}",
                "trigger: {event: DELIVERABLE_DELIVERED, object: D-2}")).isEmpty();
    }

    @Test
    public void shouldNameAnswersThatFitNoQuestion() throws IOException {
        assertSaid("default: \"no\"", "default: \"maybe\"", "questions[0].default answer-does-not-fit");
        assertSaid("maximum: 9}", "maximum: 1}", "questions[1].default answer-does-not-fit");
        assertSaid("maximum: 9}", "maximum: 99}", "questions[1].maximum range-empty");
    }

    @Test
    public void shouldLetOnlyTheCustomerTickAStageMark() throws IOException {
        assertSaid("kind: MANUAL", "kind: STAGE_MARK", "phases[1].gates[0].criteria[0].tickedBy mark-not-by-customer");
    }

    private static void assertSaid(String present, String other, String problem) throws IOException {
        assertThat(AFile.problems(present, other)).containsExactly(problem);
    }
}
