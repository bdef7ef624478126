package io.phasegate.deliverable;

import io.phasegate.deliverable.model.Act;
import io.phasegate.deliverable.model.Attempt;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of a deliverable that take one person and one word: submit, review, confirm, object, waive, archive.
 * Each refuses 403 without the role, 400 without a needed reason, 409 when it is not due or somebody else was first.
 */
public final class DeliverableSteps {
    private final Recorder recorder;

    public DeliverableSteps(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Records; shows nothing in Jira. */
    public void take(DeliverableCase deliverable, Act act, String reason) {
        record(deliverable, act, reason, true);
    }

    /** A reviewer accepts or returns (R75). */
    public void review(DeliverableCase deliverable, boolean accept, String reason) {
        record(deliverable, Act.REVIEW, reason, accept);
    }

    private void record(DeliverableCase deliverable, Act act, String reason, boolean accept) {
        recorder.record(deliverable.project().projectId(), deliverable.actor().personId(), journal -> {
            Attempt attempt = deliverable.on(journal).attempt(act, reason).accepting(accept);
            attempt.ruling().orThrow();
            return draft(deliverable, attempt);
        });
    }

    private static Draft draft(DeliverableCase deliverable, Attempt attempt) {
        DeliverableState state = attempt.state();
        Map<String, Object> data = new HashMap<>();
        data.put("version", state.version());
        data.put("role", attempt.actingRole());
        if (!attempt.reason().isBlank()) {
            data.put("reason", attempt.reason().strip());
        }
        boolean inReview = attempt.act() == Act.SUBMIT || attempt.act() == Act.REVIEW;
        if (attempt.act() == Act.REVIEW) {
            data.put("order", state.reviews().size() + 1);
            data.put("result", attempt.accept() ? "accept" : "return");
        }
        return new Draft(inReview ? Stream.INTERNAL : deliverable.subject().stream(), kind(attempt.act()),
                inReview ? deliverable.subject().review() : deliverable.subject().life(),
                Optional.of(claim(deliverable, attempt)), data);
    }

    private static String claim(DeliverableCase deliverable, Attempt attempt) {
        DeliverableState state = attempt.state();
        String version = "v" + state.version();
        return switch (attempt.act()) {
            case SUBMIT -> deliverable.subject().claim("submit", version, state.submission() + 1);
            case REVIEW -> deliverable.subject().claim("review", version, state.submission(), state.reviews()
                    .size() + 1);
            default -> deliverable.subject().claim(attempt.act().name(), version);
        };
    }

    private static EntryKind kind(Act act) {
        return switch (act) {
            case SUBMIT -> EntryKind.DELIVERABLE_SUBMITTED;
            case REVIEW -> EntryKind.DELIVERABLE_REVIEWED;
            case CONFIRM -> EntryKind.DELIVERABLE_CONFIRMED;
            case OBJECT -> EntryKind.DELIVERABLE_OBJECTED;
            case WAIVE -> EntryKind.DELIVERABLE_WAIVED;
            case ARCHIVE -> EntryKind.DELIVERABLE_ARCHIVED;
            default -> throw new IllegalArgumentException(act + " has a command of its own");
        };
    }
}
