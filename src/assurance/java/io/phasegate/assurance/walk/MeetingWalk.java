package io.phasegate.assurance.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import io.phasegate.it.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records that every member of the project attended a meeting, as its chair does on the panel. */
final class MeetingWalk {
    private final Story story;

    MeetingWalk(Story story) {
        this.story = story;
    }

    boolean attend(Iterable<String> meetings) {
        List<Long> everybody = new ArrayList<>();
        story.as(Cast.VENDOR).get(Story.REST + "/projects/" + story.key + "/organisation").expect(200).json()
                .path("members")
                .forEach((JsonNode member) -> everybody.add(member.path("id").asLong()));
        boolean recorded = false;
        for (String meeting : meetings) {
            String path = Story.REST + "/issues/" + meeting + "/attendance";
            JiraClient pm = story.as(Cast.VENDOR);
            recorded |= pm.send("POST", path, Optional.of(Map.of("members", everybody)),
                    Map.of("If-Match", pm.get(path).tag()))
                    .status() < 300;
        }
        return recorded;
    }
}
