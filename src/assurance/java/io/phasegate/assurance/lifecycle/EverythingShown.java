package io.phasegate.assurance.lifecycle;

import io.phasegate.demo.JiraClient;
import io.phasegate.it.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that the plugin shows of a project to the vendor and to the customer: pages, panels, REST, report, journal. */
final class EverythingShown {
    private static final List<String> PAGES = List.of("overview", "organisation", "customer", "handover",
            "sheets/PP-003-01",
            "sheets/PP-003-02");
    private static final List<String> REST = List.of("", "/plan", "/deliverables", "/organisation", "/gates",
            "/journal",
            "/journal?stream=INTERNAL", "/journal/verification", "/handover?format=json&lang=both",
            "/handover?format=html&lang=both", "/handover?format=csv&lang=zh");

    private final Story story;
    private final List<String> documents;

    EverythingShown(Story story, String... documents) {
        this.story = story;
        this.documents = List.of(documents);
    }

    /** Bodies by reader and address; what a reader may not see is left out. */
    Map<String, String> read() {
        Map<String, String> shown = new LinkedHashMap<>();
        Stream.of("pm", "sponsor").forEach(reader -> addresses().forEach(address -> {
            JiraClient.Answer answer = story.as(reader).get(address);
            if (answer.status() == 200) {
                shown.put(reader + " " + address, answer.body());
            }
        }));
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
