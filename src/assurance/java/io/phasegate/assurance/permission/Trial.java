package io.phasegate.assurance.permission;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Tasks;
import io.phasegate.demo.Transitions;
import java.util.Map;
import java.util.Optional;

/** Tries one entry of the table as one actor and says what came of it, in the words of the table. */
final class Trial {
    private static final String REST = "/rest/phasegate/1.0";
    private static final String NO_TAG = "0000000000000000";

    private final FilledProject own;

    /** @param own whose journal shows what was recorded */
    Trial(FilledProject own) {
        this.own = own;
    }

    Tried attempt(Row row, JiraClient client, Values values, boolean usedUp) {
        return switch (row.deed()) {
            case "look" -> Tried.of(shows(row, client, values));
            case "offer" -> Tried.of(offers(row, client, values));
            case "record" -> Tried.of(records(row, client, values, usedUp));
            case "fire" -> new Tried(String.valueOf(fire(row, client, values, usedUp).status()), Optional.empty());
            default -> tried(request(row, client, values, usedUp), client);
        };
    }

    /** Sends the request of a row of the kinds send and form. */
    Answer request(Row row, JiraClient client, Values values, boolean usedUp) {
        return send(row, client, values.fill(row.words(), usedUp), values);
    }

    Answer send(Row row, JiraClient client, String filled, Values values) {
        String[] words = filled.split(" ", 3);
        Optional<Object> body = words.length > 2 ? Optional.of(words[2]) : Optional.empty();
        if (!row.isRest()) {
            String type = words[0].equals("GET") ? "text/html" : "application/x-www-form-urlencoded";
            return client.send(words[0], words[1], body, Map.of("Content-Type", type, "X-Atlassian-Token", "no-check"));
        }
        Map<String, String> headers = row.match()
                .isEmpty() ? Map.of() : Map.of("If-Match", tag(row.match(), client, values));
        return client.send(words[0], REST + words[1], body, headers);
    }

    static String tag(String match, JiraClient client, Values values) {
        if (!match.startsWith("/")) {
            return match;
        }
        Answer seen = client.get(REST + values.fill(match, false));
        return seen.status() == 200 ? seen.tag() : NO_TAG;
    }

    /** Long tasks are awaited, so that what comes next finds everything at rest. */
    private static Tried tried(Answer answer, JiraClient client) {
        String location = answer.header("Location").orElse("");
        if (answer.status() == 302 && location.contains("login")) {
            return new Tried("login", Optional.of(answer));
        }
        if (answer.status() == 202) {
            Tasks.await(client, answer.json().path("taskId").asText());
        } else if (location.contains("?task=")) {
            Tasks.await(client, location.replaceAll(".*task=", ""));
        }
        return new Tried(String.valueOf(answer.status()), Optional.of(answer));
    }

    private static boolean shows(Row row, JiraClient client, Values values) {
        String[] words = values.fill(row.words(), false).split(" ", 2);
        Answer page = client.get(words[0]);
        return page.status() == 200 && page.body().contains(words[1]);
    }

    private static boolean offers(Row row, JiraClient client, Values values) {
        String[] words = values.fill(row.words(), false).split(" ");
        for (JsonNode one : client.get("/rest/api/2/issue/" + words[1] + "/transitions").json().path("transitions")) {
            if (one.path("id").asText().equals(words[0])) {
                return true;
            }
        }
        return false;
    }

    private boolean records(Row row, JiraClient client, Values values, boolean usedUp) {
        int before = entries();
        fire(row, client, values, usedUp);
        return entries() > before;
    }

    private int entries() {
        String journal = REST + "/projects/" + own.key + "/journal?stream=";
        JiraClient lead = own.people.as("lead");
        return lead.get(journal + "SHARED").expect(200).json().path("total").asInt()
                + lead.get(journal + "INTERNAL").expect(200).json().path("total").asInt();
    }

    private static Answer fire(Row row, JiraClient client, Values values, boolean usedUp) {
        String[] words = values.fill(row.words(), usedUp).split(" ");
        return Transitions.fire(client, words[1], Integer.parseInt(words[0]), words.length > 2 ? words[2] : "");
    }

    /**
     * What came of it.
     *
     * @param outcome in the words of the table
     * @param answer  of the request, where it is ours
     */
    record Tried(String outcome, Optional<Answer> answer) {
        private static Tried of(boolean so) {
            return new Tried(so ? "yes" : "no", Optional.empty());
        }
    }
}
