package io.phasegate.assurance.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.hostile.Caller.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges answers to hostile requests and gathers those that are wrong, each kind once. */
final class Findings {
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private int cases;

    /** The status must be one of those expected, the body the one error form, naming the field of bad input. */
    void judge(String endpoint, SpoiltBody spoilt, Reply reply) {
        cases++;
        List<String> problems = new ArrayList<>();
        if (!spoilt.statuses().contains(reply.status())) {
            problems.add("status " + reply.status());
        } else if (!isErrorForm(reply)) {
            problems.add("no error form");
        } else if (reply.status() == 400 && !names(reply.json().path("errors"), spoilt.field())) {
            problems.add("does not name " + spoilt.field());
        }
        problems.forEach(problem -> note(endpoint + " [" + spoilt.how() + "] " + problem, reply));
    }

    /** Any answer but a server error is right, and a refusal has the error form. */
    void judge(String request, Reply reply) {
        cases++;
        if (reply.status() >= 500) {
            note(request + " status " + reply.status(), reply);
        } else if (reply.status() >= 400 && !isErrorForm(reply)) {
            note(request + " no error form", reply);
        }
    }

    void note(String problem, Reply reply) {
        String text = reply.toString();
        wrong.putIfAbsent(problem, text.substring(0, Math.min(200, text.length())));
    }

    int cases() {
        return cases;
    }

    List<String> wrong() {
        return wrong.entrySet().stream().map(each -> each.getKey() + " -> " + each.getValue() + "\n").toList();
    }

    static boolean isErrorForm(Reply reply) {
        JsonNode json = reply.json();
        return reply.header("Content-Type").startsWith("application/json") && json.path("errorMessages").isArray()
                && json.path("errors").isObject() && json.size() == 2
                && json.path("errorMessages").size() + json.path("errors").size() > 0;
    }

    private static boolean names(JsonNode errors, String field) {
        List<String> named = new ArrayList<>();
        errors.fieldNames().forEachRemaining(named::add);
        return field.isEmpty() ? !named.isEmpty() : named.stream().anyMatch(each -> each.contains(field));
    }
}
