package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.util.List;
import java.util.Map;

/** A step in the life of one document, by Jira's transition or over REST. */
public record DocumentStep(String title, String user, int transition, String kind) implements Command {
    private static final String CODE = "PP-003-01";
    private static final DocumentStep SUBMIT = new DocumentStep("submit for review", "consultant", 21,
            "DELIVERABLE_SUBMITTED");
    private static final DocumentStep REVIEW = new DocumentStep("accept the review", "pm", 41, "DELIVERABLE_REVIEWED");
    private static final DocumentStep RETURN = new DocumentStep("return to the author", "pm", 61,
            "DELIVERABLE_REVIEWED");
    private static final DocumentStep DELIVER = new DocumentStep("deliver", "pm", 71, "DELIVERABLE_DELIVERED");
    private static final DocumentStep CONFIRM = new DocumentStep("confirm", "cpm", 91, "DELIVERABLE_CONFIRMED");
    private static final DocumentStep SIGN = new DocumentStep("sign", "owner", 0, "DELIVERABLE_SIGNED");
    private static final DocumentStep REVOKE = new DocumentStep("revoke a signature", "owner", 0, "SIGNATURE_REVOKED");
    private static final DocumentStep OBJECT = new DocumentStep("object", "cpm", 101, "DELIVERABLE_OBJECTED");
    /** The way of a document to its signature. */
    private static final List<DocumentStep> WAY = List.of(SUBMIT, REVIEW, DELIVER, CONFIRM, SIGN);

    public static List<Command> all() {
        return List.of(SUBMIT, REVIEW, DELIVER, CONFIRM, SIGN, REVOKE, OBJECT, RETURN);
    }

    @Override
    public void prepare(Place place) {
        place.followTheJournal(place.issue(CODE));
        backToDrafting(place);
        int until = equals(REVOKE) ? WAY.size() : equals(OBJECT) ? WAY.indexOf(CONFIRM)
                : equals(RETURN) ? WAY.indexOf(REVIEW) : WAY.indexOf(this);
        WAY.subList(0, until).forEach(step -> step.must(place));
    }

    private static void backToDrafting(Place place) {
        String step = state(place).path("step").asText();
        if (step.equals("FIRST_REVIEW") || step.equals("SECOND_REVIEW")) {
            REVIEW.fire(place, Map.of());
            DELIVER.must(place);
        }
        if (step.equals("SIGNED")) {
            REVOKE.must(place);
        }
        if (!step.contains("DRAFT")) {
            OBJECT.must(place);
        }
    }

    private void must(Place place) {
        Answer answer = fire(place, Map.of());
        if (answer.status() >= 300) {
            throw new AssertionError(title + " in " + place.key + " at " + state(place).path("step") + ": " + answer);
        }
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        String signoffs = Place.REST + "/issues/" + place.issue(CODE) + "/signoffs";
        if (equals(SIGN)) {
            return place.write(user, "POST", signoffs, signoffs, Map.of("medium", "ELECTRONIC"), headers);
        }
        return equals(REVOKE) ? place.write(user, "POST", signoffs, Place.REST + "/signoffs/" + lastSignature(place)
                + "/revocation", Map.of("reason", "broken off"), headers)
                : place.transition(user, place.issue(CODE), transition, reason(), headers);
    }

    private String reason() {
        return equals(OBJECT) || equals(RETURN) ? "A reason" : "";
    }

    private static String lastSignature(Place place) {
        JsonNode signatures = state(place).path("signoffs");
        return signatures.get(signatures.size() - 1).path("id").asText();
    }

    private static JsonNode state(Place place) {
        return place.as("pm").get(Place.REST + "/issues/" + place.issue(CODE) + "/signoffs").expect(200).json();
    }

    @Override
    public int effects(Place place) {
        return place.entries(kind);
    }

    @Override
    public String shown(Place place) {
        return place.status(place.issue(CODE));
    }

    @Override
    public boolean projected() {
        return transition == 0;
    }
}
