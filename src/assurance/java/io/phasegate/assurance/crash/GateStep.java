package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient.Answer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is decided at the first gate, over REST or by one of the phase's transitions. */
public record GateStep(String title, String user, String act, int transition, String kind) implements Command {
    private static final String GATE = "/gates/GZ-G1";
    private static final int START_PHASE = 11;
    private static final int HOLD_MEETING = 11;
    private static final int SUBMIT_GATE = 21;
    private static final List<Integer> WAY = List.of(21, 41, 71, 91);
    static final GateStep SPONSOR = new GateStep("first decision on a gate", "sponsor", "decisions", 0, "GATE_DECIDED");
    private static final GateStep PASS = new GateStep("pass a gate", "pm", "decisions", 0, "GATE_DECIDED");
    private static final GateStep TRANSITION = decide("pass a gate by transition", 31);
    private static final GateStep WITH_CONDITIONS = decide("pass a gate with conditions by transition", 41);
    private static final GateStep RECYCLE = decide("recycle a gate", 51);
    private static final GateStep HOLD = decide("put a phase on hold", 61);
    private static final GateStep STOP = decide("stop a phase", 71);
    private static final GateStep WAIVE = new GateStep("waive a criterion", "sponsor", "waivers", 0,
            "CRITERION_WAIVED");
    private static final GateStep REOPEN = new GateStep("reopen a gate", "sponsor", "reopening", 0, "GATE_REOPENED");
    private static final GateStep SUBMIT = new GateStep("submit a gate", "pm", "", SUBMIT_GATE,
            "GATE_SUBMITTED");

    public static List<Command> all() {
        return List.of(SPONSOR, PASS, TRANSITION, REOPEN, SUBMIT, WITH_CONDITIONS, RECYCLE, HOLD, STOP, WAIVE);
    }

    private static GateStep decide(String title, int transition) {
        return new GateStep(title, "pm", "", transition, "GATE_DECIDED");
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
        if (equals(WITH_CONDITIONS)) {
            agreeWithACondition(place).expect(200);
        }
        if (equals(REOPEN)) {
            PASS.must(place);
        }
    }

    /** The sponsor's word, with something that is left to do. */
    static Answer agreeWithACondition(Place place) {
        Map<String, Object> condition = Map.of("text", "One more thing", "ownerMemberId", place.member("consultant"),
                "due", LocalDate.now().toString());
        return place.write("sponsor", "POST", place.path(GATE), place.path(GATE + "/decisions"),
                Map.of("decision", "CONDITIONAL_GO", "remark", "yes", "conditions", List.of(condition)), Map.of());
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
        return projected() ? place.write(user, "POST", place.path(GATE), place.path(GATE + "/" + act), body(), headers)
                : place.transition(user, place.phase("GZ-P1"), transition, equals(SUBMIT) ? "" : "Because", headers);
    }

    private Map<String, Object> body() {
        return switch (act) {
            case "decisions" -> Map.of("decision", "GO", "remark", "");
            case "waivers" -> Map.of("criterion", "GZ-G1a", "reason", "for today", "expiresOn",
                    LocalDate.now().toString());
            default -> Map.of("reason", "again");
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

    /** Whoever finds his waiver there does not give it once more. */
    @Override
    public boolean repeatable() {
        return !equals(WAIVE);
    }

    @Override
    public String shown(Place place) {
        return place.status(place.phase("GZ-P1"));
    }

    @Override
    public boolean projected() {
        return transition == 0;
    }
}
