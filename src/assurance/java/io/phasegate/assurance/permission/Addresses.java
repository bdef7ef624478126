package io.phasegate.assurance.permission;

import io.phasegate.demo.JiraClient;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every address that somebody of the project can ask for: ours, from the table of permissions, and the host's pages
 * and REST API.
 */
record Addresses(InternalProject internal) {
    private static final String REST = "/rest/phasegate/1.0";

    /** Without the catalogue of methods, which is the same for everybody and says nothing of a project. */
    List<String> ours() {
        List<String> all = new ArrayList<>();
        Values values = new Values(internal.project);
        Table.read().rows().stream().filter(row -> row.words().startsWith("GET ")).map(Row::words)
                .filter(words -> !words.contains("/blueprints") && !words.contains("/catalogue") && !words.contains("/tasks/"))
                .forEach(words -> all.add((words.startsWith("GET /plugins") ? "" : REST) + values.fill(words, false)
                .split(" ")[1]));
        all.addAll(JarPages.ofProject(internal.project.key));
        all.addAll(new ProjectRest(internal.project.key).addresses());
        gates().forEach(gate -> all.add(REST + "/projects/LEK/gates/" + gate));
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
        attachments().forEach(id ->
                all.addAll(List.of("/secure/attachment/" + id + "/x", "/rest/api/2/attachment/" + id)));
        return all;
    }

    /** Of all issues of the project; also a number that nobody has. */
    List<String> attachments() {
        List<String> ids = new ArrayList<>(List.of("99999"));
        lead().get("/rest/api/2/search?jql=project=LEK&maxResults=500&fields=attachment").expect(200).json()
                .path("issues").forEach(issue -> issue.path("fields").path("attachment")
                        .forEach(file -> ids.add(file.path("id").asText())));
        return ids;
    }

    private List<String> gates() {
        return lead().get(REST + "/projects/LEK/gates").expect(200).json().findValuesAsText("key");
    }

    private JiraClient lead() {
        return internal.project.people.as("lead");
    }

    /** Also two numbers that nobody has. */
    private List<String> issues() {
        return IntStream.rangeClosed(1, internal.issues + 2).mapToObj(number -> "LEK-" + number).toList();
    }
}
