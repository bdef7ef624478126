package io.phasegate.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fires transitions over Jira's REST API v2. The ids are those of our workflow files. */
public final class Transitions {
    public static final int SUBMIT = 21;
    public static final int ACCEPT = 41;
    public static final int DELIVER = 71;
    public static final int CONFIRM = 91;
    public static final int OBJECT = 101;
    public static final int SIGN = 111;
    public static final int HOLD_MEETING = 11;
    public static final int START_PHASE = 11;
    public static final int SUBMIT_GATE = 21;
    public static final int PASS_GATE = 31;

    private Transitions() {
    }

    public static JiraClient.Answer fire(JiraClient client, String issueKey, int id) {
        return fire(client, issueKey, id, "");
    }

    /** @param comment entered on the transition's screen; empty for none */
    public static JiraClient.Answer fire(JiraClient client, String issueKey, int id, String comment) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("transition", Map.of("id", String.valueOf(id)));
        if (!comment.isEmpty()) {
            body.put("update", Map.of("comment", List.of(Map.of("add", Map.of("body", comment)))));
        }
        return client.post("/rest/api/2/issue/" + issueKey + "/transitions", body);
    }
}
