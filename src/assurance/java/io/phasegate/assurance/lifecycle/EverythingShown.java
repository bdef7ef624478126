package io.phasegate.assurance.lifecycle;

import io.phasegate.demo.JiraClient;
import io.phasegate.it.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that the plugin shows of a project to the vendor and to the customer: pages, panels, REST, report, journal. */
final class EverythingShown {
    private static final List<String> PAGES = List.of("overview", "organisation", "customer", "handover", "deadlines",
            "calendar", "contract", "method", "sheets/team-list", "sheets/organisation-structure", "sheets/duties");
    private static final List<String> REST = List.of("", "/plan", "/deliverables", "/organisation", "/gates",
            "/journal", "/journal?stream=INTERNAL", "/journal/verification", "/deadlines", "/contract", "/calendar",
            "/calendar/file?format=csv", "/method", "/handover?format=json&lang=both",
            "/handover?format=html&lang=both", "/handover?format=csv&lang=zh");

    private final Story story;
    private final List<String> documents;

    EverythingShown(Story story, String... documents) {
        this.story = story;
        this.documents = List.of(documents);
    }

    /** Bodies by reader and address; what the customer may not see is left out, the vendor sees all of it. */
    Map<String, String> read() {
        Map<String, String> shown = new LinkedHashMap<>();
        addresses().forEach(address -> {
            shown.put("pm " + address, story.as("pm").get(address).expect(200).body());
            JiraClient.Answer answer = story.as("sponsor").get(address);
            if (answer.status() == 200) {
                shown.put("sponsor " + address, answer.body());
            }
        });
        return shown;
    }

    private Stream<String> addresses() {
        Stream<String> pages = PAGES.stream().map(page -> "/plugins/servlet/phasegate/projects/" + story.key + "/" + page);
        Stream<String> rest = REST.stream().map(path -> Story.REST + "/projects/" + story.key + path);
        Stream<String> ofDocuments = documents.stream().map(story::issue)
                .flatMap(issue -> Stream.of("/browse/" + issue, Story.REST + "/issues/" + issue + "/signoffs"));
        return Stream.of(pages, rest, ofDocuments).flatMap(all -> all);
    }
}
