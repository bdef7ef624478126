package io.phasegate.process;

import io.phasegate.deliverable.FrozenFiles;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.Recorder;
import io.phasegate.deliverable.StatusKeys;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.deliverable.model.FrozenFile;
import io.phasegate.deliverable.model.Medium;
import io.phasegate.deliverable.model.SignedPaper;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.organisation.model.Member;
import io.phasegate.process.model.IssueValues;
import io.phasegate.process.model.Participant;
import io.phasegate.process.model.ProcessAttempt;
import io.phasegate.process.model.ProcessStep;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Minutes signed on paper (R117): the chair or somebody of the vendor records who signed, with the scan as evidence.
 * The signer is who signed, and the entry names who recorded it.
 */
public final class PaperMinutes {
    private final ProcessSteps steps;
    private final Recorder recorder;
    private final FrozenFiles frozen;
    private final Projection projection;

    public PaperMinutes(ProcessSteps steps, Recorder recorder, FrozenFiles frozen, Projection projection) {
        this.steps = steps;
        this.recorder = recorder;
        this.frozen = frozen;
        this.projection = projection;
    }

    /**
     * Refuses 403 who may not record or sign, 400 no scan, unknown member or a date ahead, 409 not due or signed
     * already.
     */
    public Entry record(ProcessCase meeting, PaperSignature paper) {
        meeting.attempt(ProcessStep.ATTEND, meeting.state().stage(), IssueValues.NONE, "").role().orThrow();
        Member signer = ProcessSteps.member(meeting, paper.memberId(), "memberId");
        SignedPaper signed = new SignedPaper(signer.personId(), meeting.who().actor().personId(),
                paper.signedOn().orElse(meeting.today()), meeting.today());
        attempt(meeting, signer).ruling().and(signed.recordedByAnother()).and(signed.notDatedAhead()).orThrow();
        Optional<FrozenFile> scan = scan(meeting, paper);
        signed.scanned(scan).orThrow();
        return recorder.record(meeting.project().projectId(), steps.personId(meeting), journal ->
                draft(meeting.on(journal), signer, signed.day(), scan.orElseThrow()));
    }

    /** The signer's own step: where it leads follows from the signatures so far. */
    private static ProcessAttempt attempt(ProcessCase meeting, Member signer) {
        Participant who = new Participant(Actor.ofMember(signer, meeting.organisation(), meeting.project().method(),
                meeting.today()), false);
        return new ProcessAttempt(ProcessStep.SIGN_MINUTES, meeting.state().stage(), meeting.state(),
                meeting.project().method(),
                who, IssueValues.NONE, "").whereItLeads();
    }

    private static Draft draft(ProcessCase meeting, Member signer, LocalDate day, FrozenFile scan) {
        ProcessAttempt attempt = attempt(meeting, signer);
        attempt.ruling().orThrow();
        StepEntry entry = new StepEntry(meeting, attempt);
        Map<String, Object> paper = Map.of("medium", Medium.PAPER.name(), "signer", signer.personId(), "signedOn",
                day.toString(), "scan", scan.toData());
        return new Draft(meeting.stream(), ProcessStep.SIGN_MINUTES.recorded().orElseThrow(), meeting.subject().name(),
                entry.claim(), entry.data(paper));
    }

    private Optional<FrozenFile> scan(ProcessCase meeting, PaperSignature paper) {
        OptionalLong file = paper.attachmentId();
        return file.isEmpty() ? Optional.empty()
                : frozen.freeze(meeting.project().projectId(), meeting.issue().id(), file.getAsLong());
    }

    /** The status follows; when that fails it lags behind until somebody brings it up to the journal. */
    public void show(ProcessCase now) {
        projection.show(now.issue().id(), StatusKeys.of(now.state().stage()), Map.of());
    }
}
