package io.phasegate.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fires transitions over Jira's REST API v2, named as their buttons are. */
public final class Transitions {
    private Transitions() {
    }

    /**
     * Fires the transition whose name contains the words.
     *
     * @param fields fields of its screen
     */
    public static JiraClient.Answer fire(JiraClient client, String issueKey, String words, Map<String, Object> fields) {
        JsonNode offered = client.get("/rest/api/2/issue/" + issueKey + "/transitions").expect(200).json().path("transitions");
        for (JsonNode transition : offered) {
            if (transition.path("name").asText().toLowerCase().contains(words.toLowerCase())) {
                Map<String, Object> body = new LinkedHashMap<>();
                body.put("transition", Map.of("id", transition.path("id").asText()));
                if (!fields.isEmpty()) {
                    body.put("fields", fields);
                }
                return client.post("/rest/api/2/issue/" + issueKey + "/transitions", body);
            }
        }
        throw new IllegalStateException(client.user() + " is not offered \"" + words + "\" on " + issueKey + ": " + offered);
    }
}
