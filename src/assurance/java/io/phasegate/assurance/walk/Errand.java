package io.phasegate.assurance.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Transitions;
import io.phasegate.it.Story;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes one issue a step further: whoever is offered a transition that leads on fires it, as on the issue's page. */
final class Errand {
    /** Ids of the transitions that lead on, the shortest way first; the others lead back, away or nowhere. */
    private static final Map<String, List<Integer>> ONWARD = Map.of(
            "DELIVERABLE", List.of(71, 31, 51, 41, 21, 91, 131),
            "MEETING", List.of(11, 21, 31),
            "TRAINING", List.of(11, 21, 31, 41),
            "PAYMENT", List.of(41));
    private static final int DELIVER = 71;
    private static final int SUBMIT = 21;

    private final Story story;
    private final Map<String, String> kinds = new HashMap<>();

    Errand(Story story) {
        this.story = story;
        story.as(Cast.VENDOR).get(Story.REST + "/projects/" + story.key + "/plan").expect(200).json()
                .forEach(item -> kinds.put(item.path("issueKey").asText(), item.path("kind").asText()));
    }

    /** Fires the first transition that is not refused; false when there is none. */
    boolean advance(String issueKey) {
        if ("DELIVERABLE".equals(kinds.get(issueKey)) && signed(issueKey)) {
            return true;
        }
        for (String user : Cast.everybody()) {
            Set<Integer> offered = offered(user, issueKey);
            for (int id : ONWARD.getOrDefault(kinds.getOrDefault(issueKey, ""), List.of())) {
                if (offered.contains(id) && fired(user, issueKey, id)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<Integer> offered(String user, String issueKey) {
        Set<Integer> ids = new HashSet<>();
        story.as(user).get("/rest/api/2/issue/" + issueKey + "/transitions").json().path("transitions")
                .forEach(transition -> ids.add(transition.path("id").asInt()));
        return ids;
    }

    private boolean fired(String user, String issueKey, int id) {
        if ((id == DELIVER || id == SUBMIT) && "DELIVERABLE".equals(kinds.get(issueKey))) {
            fill(user, issueKey);
        }
        if (id == DELIVER && "DELIVERABLE".equals(kinds.get(issueKey))) {
            attach(user, issueKey);
        }
        return Transitions.fire(story.as(user), issueKey, id).status() == 204;
    }

    /** What the form needs before it leaves drafting. */
    private void fill(String user, String issueKey) {
        String path = Story.REST + "/issues/" + issueKey + "/document";
        JiraClient.Answer seen = story.as(user).get(path).expect(200);
        List<Map<String, Object>> fields = new ArrayList<>();
        seen.json().path("missing").forEach(key -> fields.add(Map.of("key", key.asText(), "value", "filled in")));
        if (!fields.isEmpty() && seen.json().path("mayFill").asBoolean()) {
            story.as(user).send("POST", path + "/form", Optional.of(Map.of("fields", fields)),
                    Map.of("If-Match", seen.tag())).expect(200);
        }
    }

    private void attach(String user, String issueKey) {
        JsonNode files = story.as(user).get("/rest/api/2/issue/" + issueKey + "?fields=attachment").json()
                .path("fields");
        if (files.path("attachment").isEmpty()) {
            story.as(user).attach(issueKey, "document.txt", issueKey.getBytes(StandardCharsets.UTF_8)).expect(200);
        }
    }

    /** Electronic by whoever has an account; on paper, with a scan, by the third party. */
    private Map<String, Object> signature(String issueKey, String role) {
        Map<String, Object> signature = new LinkedHashMap<>(Map.of("role", role, "medium", "ELECTRONIC"));
        if (role.startsWith("T_")) {
            long scan = story.as(Cast.VENDOR).attach(issueKey, "scan.pdf", role.getBytes(StandardCharsets.UTF_8))
                    .json().path(0)
                    .path("id").asLong();
            signature.putAll(Map.of("medium", "PAPER", "memberId", thirdParty(), "signedOn", LocalDate.now().toString(),
                    "evidenceAttachmentId", scan));
        }
        return signature;
    }

    private long thirdParty() {
        for (JsonNode member : story.as(Cast.VENDOR).get(Story.REST + "/projects/" + story.key + "/organisation")
                .json().path("members")) {
            if (member.path("side").asText().equals("THIRD_PARTY")) {
                return member.path("id").asLong();
            }
        }
        throw new AssertionError(story.key + " has no third party");
    }

    /** Signs as the first of those whose signature is missing; false when nobody has to sign now. */
    private boolean signed(String issueKey) {
        String path = Story.REST + "/issues/" + issueKey + "/signoffs";
        JiraClient pm = story.as(Cast.VENDOR);
        for (JsonNode signer : pm.get(path).json().path("openSigners")) {
            Map<String, Object> signature = signature(issueKey, signer.path("role").asText());
            signature.put("kind", signer.path("kind").asText());
            JiraClient by = story.as(Cast.of(signer.path("role").asText()));
            if (by.send("POST", path, Optional.of(signature), Map.of("If-Match", by.get(path).tag())).status() == 201) {
                return true;
            }
        }
        return false;
    }
}
