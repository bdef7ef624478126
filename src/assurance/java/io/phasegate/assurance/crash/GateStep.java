package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What is decided at the first gate, over REST or by the phase's transition. */
public record GateStep(String title, String user, String act, String kind) implements Command {
    private static final String GATE = "/gates/GZ-G1";
    private static final int START_PHASE = 11;
    private static final int HOLD_MEETING = 11;
    private static final int SUBMIT_GATE = 21;
    private static final int PASS_GATE = 31;
    private static final List<Integer> WAY = List.of(21, 41, 71, 91);
    static final GateStep SPONSOR = new GateStep("first decision on a gate", "sponsor", "decisions", "GATE_DECIDED");
    private static final GateStep PASS = new GateStep("pass a gate", "pm", "decisions", "GATE_DECIDED");
    private static final GateStep TRANSITION = new GateStep("pass a gate by transition", "pm", "transition",
            "GATE_DECIDED");
    private static final GateStep REOPEN = new GateStep("reopen a gate", "sponsor", "reopening", "GATE_REOPENED");
    private static final GateStep SUBMIT = new GateStep("submit a gate", "pm", "submit", "GATE_SUBMITTED");

    public static List<Command> all() {
        return List.of(SPONSOR, PASS, TRANSITION, REOPEN, SUBMIT);
    }

    @Override
    public void prepare(Place place) {
        if (place.memory.putIfAbsent("ready", true) == null) {
            makeReady(place);
        }
        place.followTheJournal(place.phase("GZ-P1"));
        if (!standing(place).equals("OPEN")) {
            if (standing(place).equals("SUBMITTED")) {
                SPONSOR.fire(place, Map.of());
                PASS.must(place);
            }
            REOPEN.must(place);
        }
        if (!equals(SUBMIT)) {
            SUBMIT.must(place);
        }
        if (equals(PASS) || equals(TRANSITION) || equals(REOPEN)) {
            SPONSOR.must(place);
        }
        if (equals(REOPEN)) {
            PASS.must(place);
        }
    }

    private static String standing(Place place) {
        return gate(place).path("standing").asText();
    }

    private static JsonNode gate(Place place) {
        return place.as("pm").get(place.path(GATE)).expect(200).json();
    }

    /** Every document of the gate signed or confirmed, its meetings held. */
    private static void makeReady(Place place) {
        place.transition("pm", place.phase("GZ-P1"), START_PHASE, "", Map.of()).expect(204);
        Map<String,
                String> signers = Map.of("PP-003-01", "owner", "PP-003-02", "owner", "PP-003-03", "owner", "GZ-F01", "",
                "GZ-F03", "sponsor", "GZ-F04", "sponsor");
        signers.forEach((code, signer) -> finish(place, code, signer));
        DemoProject.KICK_OFFS.forEach(meeting -> place.transition("pm", place.item(meeting),
                HOLD_MEETING, "", Map.of()).expect(204));
    }

    private static void finish(Place place, String code, String signer) {
        String issue = place.issue(code);
        place.as("pm").attach(issue, code + ".txt", code.getBytes(StandardCharsets.UTF_8)).expect(200);
        List<String> users = List.of("consultant", "pm", "pm", "cpm");
        for (int i = 0; i < users.size(); i++) {
            place.transition(users.get(i), issue, WAY.get(i), "", Map.of()).expect(204);
        }
        if (!signer.isEmpty()) {
            String signoffs = Place.REST + "/issues/" + issue + "/signoffs";
            place.write(signer, "POST", signoffs, signoffs, Map.of("medium", "ELECTRONIC"), Map.of()).expect(201);
        }
    }

    private void must(Place place) {
        Answer answer = fire(place, Map.of());
        if (answer.status() >= 300) {
            throw new AssertionError(title + " in " + place.key + " at " + standing(place) + ": " + answer);
        }
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        return switch (act) {
            case "submit" -> place.transition(user, place.phase("GZ-P1"), SUBMIT_GATE, "", headers);
            case "transition" -> place.transition(user, place.phase("GZ-P1"), PASS_GATE, "", headers);
            default -> place.write(user, "POST", place.path(GATE), place.path(GATE + "/" + act),
                    act.equals("decisions") ? Map.of("decision", "GO", "remark", "") : Map.of("reason", "again"),
                    headers);
        };
    }

    @Override
    public int effects(Place place) {
        return place.entries(kind);
    }

    /** The sponsor decides for the customer's sponsor and for the head of the leadership group. */
    @Override
    public int once() {
        return equals(SPONSOR) ? 2 : 1;
    }

    @Override
    public String shown(Place place) {
        return place.status(place.phase("GZ-P1"));
    }

    @Override
    public boolean projected() {
        return !act.equals("submit") && !act.equals("transition");
    }
}
