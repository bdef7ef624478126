package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One recorded step of each kind of process, each time with a meeting, training, payment, error report or client
 * request that nobody has touched yet. Needs the overlay {@link AgainOverlay}.
 */
enum ProcessStep implements Command {
    HOLD("hold a meeting", "pm", "meeting:AG-M-", "MEETING_HELD"),
    ATTEND("record who attended", "pm", "meeting:AG-M-", "MEETING_ATTENDED"),
    CONFIRM("confirm a training", "cpm", "training:AG-T-", "TRAINING_CONFIRMED"),
    FALL_DUE("have a payment fall due", "pm", "payment:AG-P-", "PAYMENT_DUE"),
    REPORT("report an error", "owner", "", "ERROR_REPORTED"),
    SIGN_REPORT("sign an error report", "pm", "", "ERROR_SIGNED"),
    TRIAGE("triage a client request", "pm", "", "REQUEST_TRIAGED");

    /** The id of the first step in each of the workflows. */
    private static final String FIRST = "11";
    private static final String ISSUES = "/rest/api/2/issue";
    private final String title;
    private final String user;
    private final String item;
    private final String kind;

    ProcessStep(String title, String user, String item, String kind) {
        this.title = title;
        this.user = user;
        this.item = item;
        this.kind = kind;
    }

    @Override
    public void prepare(Place place) {
        switch (this) {
            case REPORT -> place.memory.put("issue", "");
            case SIGN_REPORT -> place.memory.put("issue", created(report(place, Map.of())));
            case TRIAGE -> place.memory.put("issue", created(create(place, "客户需求 / Client Request",
                    new LinkedHashMap<>(Map.of("summary", "One more module")), Map.of())));
            default -> place.memory.put("issue", untouched(place));
        }
        if (this == ATTEND) {
            HOLD.fire(place, Map.of()).expect(204);
        }
    }

    private static String created(Answer answer) {
        return answer.expect(201).json().path("key").asText();
    }

    private String untouched(Place place) {
        for (JsonNode one : place.as("pm").get(place.path("/plan")).expect(200).json()) {
            if (one.path("key").asText().startsWith(item) && List.of("PLANNED", "NOT_DUE")
                    .contains(one.path("state").asText())) {
                return one.path("issueKey").asText();
            }
        }
        throw new AssertionError("All of " + item + " in " + place.key + " are used up");
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        return switch (this) {
            case REPORT -> report(place, headers);
            case ATTEND -> place.write(user, "POST", attendance(place), attendance(place),
                    Map.of("members", List.of(place.member("pm"))),
                    headers);
            default -> place.as(user).send("POST", ISSUES + "/" + issue(place) + "/transitions",
                    Optional.of(transition(place)), headers);
        };
    }

    private Map<String, Object> transition(Place place) {
        Map<String, Object> body = new HashMap<>(Map.of("transition", Map.of("id", FIRST)));
        if (this == TRIAGE) {
            body.put("fields", fields(place, Map.of("Request class", Map.of("value", "B：新模块 / B: new module"))));
        }
        return body;
    }

    private static Answer report(Place place, Map<String, String> headers) {
        return create(place, "错误报告 / Error Report",
                fields(place, Map.of("summary", "Stock is wrong", "Software version", "8.2", "Module",
                "Stock", "Screen", "Receipt", "Symptom", "Negative numbers", "Program name", "stock.exe", "Occurred at",
                "2026-03-02T09:30:00.000+0000")), headers);
    }

    private static Answer create(Place place, String type, Map<String, Object> fields, Map<String, String> headers) {
        fields.putAll(Map.of("project", Map.of("key", place.key), "issuetype", Map.of("name", type)));
        return place.as("owner").send("POST", ISSUES, Optional.of(Map.of("fields", fields)), headers);
    }

    private static Map<String, Object> fields(Place place, Map<String, Object> byName) {
        Map<String, Object> byId = new LinkedHashMap<>();
        byName.forEach((name, value) -> byId.put(place.field(name), value));
        return byId;
    }

    private static String attendance(Place place) {
        return Place.REST + "/issues/" + issue(place) + "/attendance";
    }

    private static String issue(Place place) {
        return place.memory.get("issue").toString();
    }

    @Override
    public int effects(Place place) {
        return place.entries(kind);
    }

    @Override
    public String shown(Place place) {
        return this == REPORT || this == ATTEND ? "" : place.status(issue(place));
    }

    /** Jira has the report all the same; the daily round records it. */
    @Override
    public void madeUpFor(Place place) {
        if (this == REPORT) {
            place.as("admin").post(Place.REST + "/deadlines/escalation", Map.of()).expect(200);
        }
    }

    /** Whoever finds his report or his list there does not give it once more. */
    @Override
    public boolean repeatable() {
        return this != REPORT && this != ATTEND;
    }

    @Override
    public String title() {
        return title;
    }
}
