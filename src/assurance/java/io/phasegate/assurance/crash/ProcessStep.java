package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of a meeting, a training and a payment, each time with one that stands before it. Needs the overlay
 * {@link AgainOverlay}.
 */
enum ProcessStep implements Command {
    HOLD("hold a meeting", "pm", 11, "MEETING_HELD", "meeting:AG-M-", "PLANNED", null),
    ATTEND("record who attended", "pm", 0, "MEETING_ATTENDED", "meeting:AG-M-", "HELD", HOLD),
    SIGN_MINUTES("sign the minutes", "cpm", 21, "MINUTES_SIGNED", "meeting:AG-M-", "HELD", HOLD),
    RECORD_PAPER("record minutes signed on paper", "pm", 0, "MINUTES_SIGNED", "meeting:AG-M-", "HELD", HOLD),
    CONFIRM("confirm a training", "cpm", 11, "TRAINING_CONFIRMED", "training:AG-T-", "PLANNED", null),
    START("start a training", "pm", 21, "TRAINING_STARTED", "training:AG-T-", "CONFIRMED", CONFIRM),
    ASSESS("assess the trainees", "cpm", 31, "TRAINING_ASSESSED", "training:AG-T-", "RUNNING", START),
    FINISH("finish a training", "pm", 41, "TRAINING_DONE", "training:AG-T-", "ASSESSED", ASSESS),
    FALL_DUE("have a payment fall due", "pm", 11, "PAYMENT_DUE", "payment:AG-P-", "NOT_DUE", null),
    DUN("dun a payment", "pm", 31, "PAYMENT_DUNNED", "payment:AG-P-", "DUE", FALL_DUE),
    RECEIVE("record a payment as received", "pm", 41, "PAYMENT_RECEIVED", "payment:AG-P-", "DUNNED", DUN);

    private final String title;
    private final String user;
    private final int transition;
    private final String kind;
    private final String items;
    private final String state;
    private final Optional<ProcessStep> before;

    ProcessStep(String title, String user, int transition, String kind, String items, String state,
            ProcessStep before) {
        this.title = title;
        this.user = user;
        this.transition = transition;
        this.kind = kind;
        this.items = items;
        this.state = state;
        this.before = Optional.ofNullable(before);
    }

    @Override
    public void prepare(Place place) {
        if (!place.found(items, state)) {
            ProcessStep step = before.orElseThrow(() ->
                    new AssertionError("All of " + items + " in " + place.key + " are used up"));
            step.prepare(place);
            step.fire(place, Map.of()).expect(204);
        }
        if (this == RECORD_PAPER) {
            place.memory.put("scan", place.as("pm").attach(place.issueInHand(), "scan.pdf", new byte[] {1}).expect(200)
                    .json().path(0).path("id").asLong());
        }
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        if (transition > 0) {
            return place.transition(user, place.issueInHand(), transition, "", headers);
        }
        String meeting = Place.REST + "/issues/" + place.issueInHand();
        String seenAt = meeting + "/attendance";
        return place.write(user, "POST", seenAt, this == ATTEND ? seenAt : meeting + "/minutes", body(place), headers);
    }

    private Map<String, Object> body(Place place) {
        return this == ATTEND ? Map.of("members", List.of(place.member("pm")))
                : Map.of("memberId", place.member("cpm"), "evidenceAttachmentId", place.memory.get("scan"));
    }

    @Override
    public int effects(Place place) {
        return place.entries(kind);
    }

    @Override
    public String shown(Place place) {
        return place.status(place.issueInHand());
    }

    @Override
    public boolean projected() {
        return this == RECORD_PAPER;
    }

    /** Who finds his signature there brings the status up to it, as the panel tells him. */
    @Override
    public Answer again(Place place, boolean happened) {
        if (happened && this == SIGN_MINUTES) {
            place.followTheJournal(place.issueInHand());
        }
        return fire(place, Map.of());
    }

    /** Whoever finds his list there does not give it once more. */
    @Override
    public boolean repeatable() {
        return this != ATTEND;
    }

    @Override
    public String title() {
        return title;
    }
}
