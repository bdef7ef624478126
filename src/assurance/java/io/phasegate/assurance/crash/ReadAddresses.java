package io.phasegate.assurance.crash;

import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Tasks;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the placeholders in the addresses of the table of permissions stand for, in one project that is staffed. */
final class ReadAddresses {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private final Place place;

    ReadAddresses(Place place) {
        this.place = place;
    }

    String fill(String address) {
        return PLACEHOLDER.matcher(address)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String name) {
        return switch (name) {
            case "key" -> place.key;
            case "document" -> place.issue("GZ-F07");
            case "phase" -> place.phase("GZ-P2");
            case "meeting" -> place.item("meeting:GZ-M2");
            case "due" -> place.item("meeting:GZ-M-P2S");
            case "member" -> String.valueOf(place.member("sponsor"));
            case "task" -> task();
            default -> throw new AssertionError("Nothing in the project for {" + name + "}");
        };
    }

    /** A long task of the project manager's own, at its end: another project. */
    private String task() {
        return place.memory.computeIfAbsent("task", any -> {
            Answer order = place.as("pm").send("POST", Place.REST + "/projects?dryRun=false",
                    Optional.of(DemoProject.request("FTK", "Task")), Map.of()).expect(202);
            return Tasks.await(place.as("pm"), order.json().path("taskId").asText()).path("id").asText();
        }).toString();
    }
}
