package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What happens to a document besides its way to the signature, each time with one to which it has not happened yet.
 * Needs the overlay {@link AgainOverlay}.
 */
enum PaperStep implements Command {
    FILL("fill in a form", "/form", 0, "DOCUMENT_FILLED"),
    HAND_OUT("hand out a copy", "/copies", 0, "COPY_HANDED_OUT"),
    ARCHIVE("archive a document", "", 131, "DELIVERABLE_ARCHIVED"),
    WAIVE("waive a document", "", 141, "DELIVERABLE_WAIVED");

    private static final String PAPERS = "deliverable:AG-D-";
    private static final int DELIVER = 71;
    private final String title;
    private final String act;
    private final int transition;
    private final String kind;

    PaperStep(String title, String act, int transition, String kind) {
        this.title = title;
        this.act = act;
        this.transition = transition;
        this.kind = kind;
    }

    @Override
    public void prepare(Place place) {
        place.memory.put("note", UUID.randomUUID().toString());
        if (this == ARCHIVE && place.found(PAPERS, "DELIVERED")) {
            return;
        }
        if (!place.found(PAPERS, "TO_DRAFT")) {
            throw new AssertionError("All of " + PAPERS + " in " + place.key + " are used up");
        }
        if (this == ARCHIVE || this == HAND_OUT) {
            deliver(place);
        }
    }

    private static void deliver(Place place) {
        place.as("pm").attach(place.issueInHand(), "a.txt", "a".getBytes(StandardCharsets.UTF_8)).expect(200);
        place.transition("pm", place.issueInHand(), DELIVER, "", Map.of()).expect(204);
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        return transition == 0
                ? place.write("pm", "POST", document(place), document(place) + act, body(place), headers)
                : place.transition("pm", place.issueInHand(), transition, this == WAIVE ? "A reason" : "", headers);
    }

    private Map<String, Object> body(Place place) {
        return this == HAND_OUT ? Map.of("recipient", "C_PM")
                : Map.of("fields", List.of(Map.of("key", "note", "value", place.memory.get("note"))));
    }

    private static String document(Place place) {
        return Place.REST + "/issues/" + place.issueInHand() + "/document";
    }

    @Override
    public int effects(Place place) {
        return place.entries(kind);
    }

    /** Its status, and whether what was filled in stands there. */
    @Override
    public String shown(Place place) {
        boolean filled = place.as("pm").get(document(place)).expect(200).body()
                .contains(place.memory.get("note").toString());
        return place.status(place.issueInHand()) + (filled ? ", filled in" : "");
    }

    @Override
    public String title() {
        return title;
    }
}
