package io.phasegate.assurance.permission;

import io.phasegate.demo.JiraClient.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An answer as a stranger can compare it with another: status, headers and body. What is invisible must look like
 * what is unknown.
 */
record SameAnswer(int status, Map<String, List<String>> headers, String body) {
    /** They differ between any two requests; a connection is closed after every hundredth. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "set-cookie", "connection", "keep-alive",
            "x-sandbox-ao-sql", "x-sandbox-host-calls");

    static SameAnswer of(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>();
        answer.response().headers().map().forEach((name, values) -> {
            if (!OF_THE_MOMENT.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name.toLowerCase(Locale.ROOT), values);
            }
        });
        return new SameAnswer(answer.status(), headers, answer.body());
    }

    /** How a stranger could tell them apart; empty when he cannot. */
    String differenceTo(SameAnswer other) {
        if (equals(other)) {
            return "";
        }
        int at = 0;
        while (at < Math.min(body.length(), other.body.length()) && body.charAt(at) == other.body.charAt(at)) {
            at++;
        }
        return status + " " + headers + "\n  " + other.status + " " + other.headers + "\n  body from " + at + ": " + around(body, at)
                + "\n  instead of " + around(other.body, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, Math.min(at, text.length()) - 40), Math.min(text.length(), at + 60));
    }
}
