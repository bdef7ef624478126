package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The steps of an error report and of a client request, each time with one of its own that was brought there. */
enum ReportStep implements Command {
    REPORT("report an error", 0, "ERROR_REPORTED", null),
    SIGN_REPORT("sign an error report", 11, "ERROR_SIGNED", REPORT),
    SET_CAUSE("set the cause of an error", 21, "ERROR_CAUSE_SET", SIGN_REPORT),
    ESCALATE("escalate an error to the producer", 41, "ERROR_ESCALATED", SET_CAUSE),
    SOLVE("solve an error", 51, "ERROR_SOLVED", ESCALATE),
    FILE("file an error report", 61, "ERROR_FILED", SOLVE),
    RAISE("raise a client request", 0, "REQUEST_RAISED", null),
    TRIAGE("triage a client request", 11, "REQUEST_TRIAGED", RAISE),
    ANSWER("answer a client request", 31, "REQUEST_ANSWERED", TRIAGE),
    SEND("send a client request to the producer", 71, "REQUEST_SENT_TO_PRODUCER", TRIAGE),
    CLOSE("close a client request", 81, "REQUEST_CLOSED", ANSWER);

    private static final String ISSUES = "/rest/api/2/issue";
    private static final Map<String, Object> ERROR = Map.of("Software version", "8.2", "Module", "Stock", "Screen",
            "Receipt", "Symptom", "Negative numbers", "Program name", "stock.exe", "Occurred at",
            "2026-03-02T09:30:00.000+0000");
    private final String title;
    private final int transition;
    private final String kind;
    private final Optional<ReportStep> before;

    ReportStep(String title, int transition, String kind, ReportStep before) {
        this.title = title;
        this.transition = transition;
        this.kind = kind;
        this.before = Optional.ofNullable(before);
    }

    @Override
    public void prepare(Place place) {
        before.ifPresent(step -> step.bring(place));
    }

    private void bring(Place place) {
        prepare(place);
        Answer answer = fire(place, Map.of());
        if (transition == 0) {
            place.takeInHand(answer.expect(201).json().path("key").asText());
        } else {
            answer.expect(204);
        }
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        return switch (this) {
            case REPORT -> create(place, "错误报告 / Error Report", ERROR, headers);
            case RAISE -> create(place, "客户需求 / Client Request", Map.of(), headers);
            default -> place.as("pm").send("POST", ISSUES + "/" + place.issueInHand() + "/transitions", Optional.of(Map.of(
                    "transition", Map.of("id", String.valueOf(transition)), "fields", fields(place, typed()))),
                    headers);
        };
    }

    private Map<String, Object> typed() {
        return switch (this) {
            case SET_CAUSE -> Map.of("Fault cause", Map.of("value", "产品原因 / Product"));
            case TRIAGE -> Map.of("Request class", Map.of("value", "F：一般建议 / F: suggestion"));
            default -> Map.of();
        };
    }

    private static Answer create(Place place, String type, Map<String, Object> values, Map<String, String> headers) {
        Map<String, Object> fields = fields(place, values);
        fields.putAll(Map.of("summary", "Stock is wrong", "project", Map.of("key", place.key), "issuetype",
                Map.of("name", type)));
        return place.as("owner").send("POST", ISSUES, Optional.of(Map.of("fields", fields)), headers);
    }

    private static Map<String, Object> fields(Place place, Map<String, Object> byName) {
        Map<String, Object> byId = new LinkedHashMap<>();
        byName.forEach((name, value) -> byId.put(place.field(name), value));
        return byId;
    }

    @Override
    public int effects(Place place) {
        return place.entries(kind);
    }

    @Override
    public String shown(Place place) {
        return transition == 0 ? "" : place.status(place.issueInHand());
    }

    /** Jira has the report all the same; the daily round records it. */
    @Override
    public void madeUpFor(Place place) {
        if (transition == 0) {
            place.as("admin").post(Place.REST + "/deadlines/escalation", Map.of()).expect(200);
        }
    }

    /** Whoever finds his report there does not give it once more. */
    @Override
    public boolean repeatable() {
        return transition != 0;
    }

    @Override
    public String title() {
        return title;
    }
}
