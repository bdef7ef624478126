package io.phasegate.assurance.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every address that somebody of the project can ask for: ours, from the table of permissions, and the host's pages
 * and REST API.
 */
record Addresses(InternalProject internal) {
    private static final String REST = "/rest/phasegate/1.0";
    private static final int FIRST_ATTACHMENT = 10_000;
    private static final int ATTACHMENTS = 20;

    /** Without the catalogue of methods, which is the same for everybody and says nothing of a project. */
    List<String> ours() {
        List<String> all = new ArrayList<>();
        Values values = new Values(internal.project);
        Table.read().rows().stream().filter(row -> row.words().startsWith("GET ")).map(Row::words)
                .filter(words -> !words.contains("/blueprints") && !words.contains("/catalogue") && !words.contains("/tasks/"))
                .forEach(words -> all.add((words.startsWith("GET /plugins") ? "" : REST) + values.fill(words, false)
                .split(" ")[1]));
        List.of("organisation-structure", "duties")
                .forEach(sheet -> all.add("/plugins/servlet/phasegate/projects/LEK/sheets/" + sheet));
        List.of("html", "json", "csv",
                "pdf").forEach(format -> all.add(REST + "/projects/LEK/handover?lang=both&format=" + format));
        List.of("GZ-G1", "GZ-E2", "GZ-G3").forEach(gate -> all.add(REST + "/projects/LEK/gates/" + gate));
        issues().forEach(key -> all.add(REST + "/issues/" + key + "/signoffs"));
        return all;
    }

    List<String> ofHost() {
        List<String> all = new ArrayList<>(List.of("/projects/LEK", "/projects/LEK/issues", "/secure/Dashboard.jspa",
                "/secure/RapidBoard.jspa?projectKey=LEK", "/issues/?jql=project=LEK",
                "/rest/api/2/search?jql=text~%22ZQ%22",
                "/rest/api/2/search?jql=project=LEK&maxResults=500&expand=changelog&fields=*all",
                "/rest/api/2/project/LEK"));
        issues().forEach(key -> all.addAll(List.of("/browse/" + key,
                "/rest/api/2/issue/" + key + "?expand=changelog&fields=*all",
                "/rest/api/2/issue/" + key + "/comment")));
        IntStream.range(FIRST_ATTACHMENT, FIRST_ATTACHMENT + ATTACHMENTS).forEach(id ->
                all.addAll(List.of("/secure/attachment/" + id + "/x", "/rest/api/2/attachment/" + id)));
        return all;
    }

    /** Also two numbers that nobody has. */
    private List<String> issues() {
        return IntStream.rangeClosed(1, internal.issues + 2).mapToObj(number -> "LEK-" + number).toList();
    }
}
