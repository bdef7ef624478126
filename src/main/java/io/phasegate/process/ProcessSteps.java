package io.phasegate.process;

import io.phasegate.deliverable.Recorder;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.model.Member;
import io.phasegate.process.model.IssueValues;
import io.phasegate.process.model.MeetingState;
import io.phasegate.process.model.ProcessAttempt;
import io.phasegate.process.model.ProcessStep;
import io.phasegate.process.model.Stage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of meetings, trainings, payments, error reports and client requests. Each refuses 403 without the role, 400
 * for what is missing in the issue, 409 when it is not due or somebody else was first.
 */
public final class ProcessSteps {
    private final Recorder recorder;
    private final Persons persons;

    public ProcessSteps(Recorder recorder, Persons persons) {
        this.recorder = recorder;
        this.persons = persons;
    }

    /** Records; shows nothing in Jira. */
    public Entry take(ProcessCase opened, ProcessStep step, Stage to, IssueValues values, String reason) {
        return record(opened, step, to, values, reason, Map.of());
    }

    /**
     * Who attended the meeting, in place of what was recorded before (R118). Refuses 400 for who is no member.
     *
     * @param duration how many minutes it took (R101); empty = as recorded before
     */
    public Entry attended(ProcessCase meeting, Collection<Long> memberIds, Optional<Integer> duration) {
        List<String> attendees = memberIds.stream().distinct().map(id -> member(meeting, id, "members").personId())
                .sorted().toList();
        Map<String, Object> data = new HashMap<>(Map.of("persons", attendees));
        duration.or(() -> meeting.states().meeting(meeting.subject().code()).duration())
                .ifPresent(took -> data.put(MeetingState.DURATION, took));
        return record(meeting, ProcessStep.ATTEND, meeting.state().stage(), IssueValues.NONE, "", data);
    }

    private Entry record(ProcessCase opened, ProcessStep step, Stage to, IssueValues values, String reason,
            Map<String, Object> more) {
        opened.attempt(step, to, values, reason).role().orThrow();
        return recorder.record(opened.project().projectId(), personId(opened), journal -> {
            ProcessCase now = opened.on(journal);
            ProcessAttempt attempt = now.attempt(step, to, values, reason);
            attempt.ruling().orThrow();
            return draft(now, attempt, more);
        });
    }

    private static Draft draft(ProcessCase opened, ProcessAttempt attempt, Map<String, Object> more) {
        StepEntry entry = new StepEntry(opened, attempt);
        return new Draft(opened.stream(), attempt.step().recorded().orElseThrow(), opened.subject().name(),
                entry.claim(),
                entry.data(more));
    }

    /**
     * Somebody of the vendor, or who reports an error, need not be a member of the organisation. Asked only of those
     * who may act: of others nothing is kept.
     */
    String personId(ProcessCase opened) {
        String member = opened.who().actor().personId();
        return member.isEmpty() ? persons.ofUser(opened.viewer().userKey(), opened.viewer().name()) : member;
    }

    /** @param field that names him in the request */
    static Member member(ProcessCase meeting, long id, String field) {
        return meeting.organisation().member(id).orElseThrow(() ->
                Refusal.badInput(field, Message.of("phasegate.deliverable.refused.member")));
    }
}
