package io.phasegate.assurance.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.it.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings one gate to the point where it can be decided, criterion by criterion, then has it decided by everybody who
 * must.
 */
final class GateWalk {
    private static final int PATIENCE = 400;
    private static final Set<String> OPEN = Set.of("UNSATISFIED", "ERROR");

    private final Story story;
    private final Errand errand;
    private final Set<String> satisfied;

    /** @param satisfied collects the kinds of all criteria that were satisfied on the way */
    GateWalk(Story story, Set<String> satisfied) {
        this.story = story;
        this.errand = new Errand(story);
        this.satisfied = satisfied;
    }

    /** Every criterion, mandatory or not. */
    void satisfy(String gate) {
        for (int steps = 0; steps < PATIENCE; steps++) {
            List<JsonNode> open = open(gate);
            if (open.isEmpty()) {
                return;
            }
            List<JsonNode> advanced = open.stream().filter(criterion -> satisfy(gate, criterion)).toList();
            if (advanced.isEmpty()) {
                throw new AssertionError(story.key + " " + gate + ": nobody can satisfy " + open);
            }
        }
        throw new AssertionError(story.key + " " + gate + " is not satisfied after " + PATIENCE + " steps: " + open(gate));
    }

    /** Attendance first: once both sides have signed the minutes, the list of those who attended is closed. */
    private List<JsonNode> open(String gate) {
        List<JsonNode> open = new ArrayList<>();
        story.gate(Cast.VENDOR, gate).path("criteria").forEach(criterion -> {
            if (OPEN.contains(criterion.path("result").asText())) {
                open.add(criterion);
            } else {
                satisfied.add(criterion.path("kind").asText() + "=" + criterion.path("result").asText());
            }
        });
        open.sort(Comparator.comparing(criterion -> !criterion.path("kind").asText().equals("ATTENDANCE")));
        return open;
    }

    private boolean satisfy(String gate, JsonNode criterion) {
        return switch (criterion.path("kind").asText()) {
            case "MANUAL", "STAGE_MARK" -> tick(gate, criterion, criterion.path("key").asText());
            case "PER_DEPARTMENT" -> tickParts(gate, criterion);
            case "ATTENDANCE" -> new MeetingWalk(story).attend(issues(criterion));
            case "ALL_ARCHIVED" -> advanceAny(mandatoryDeliverables());
            default -> advanceAny(issues(criterion));
        };
    }

    private boolean tickParts(String gate, JsonNode criterion) {
        boolean ticked = false;
        for (JsonNode part : criterion.path("parts")) {
            if (part.path("tick").isNull()) {
                ticked |= tick(gate, criterion, part.path("key").asText());
            }
        }
        return ticked;
    }

    private boolean tick(String gate, JsonNode criterion, String key) {
        String role = criterion.path("reasons").path(0).path("roleKey").asText("");
        return story.tick(Cast.of(role), gate, key).status() == 200;
    }

    private boolean advanceAny(Iterable<String> issues) {
        boolean advanced = false;
        for (String issue : issues) {
            advanced |= errand.advance(issue);
        }
        return advanced;
    }

    private static Set<String> issues(JsonNode criterion) {
        Set<String> issues = new TreeSet<>();
        criterion.path("reasons").forEach(reason -> {
            if (!reason.path("issueKey").asText("").isEmpty()) {
                issues.add(reason.path("issueKey").asText());
            }
        });
        return issues;
    }

    private Set<String> mandatoryDeliverables() {
        Set<String> issues = new TreeSet<>();
        story.as(Cast.VENDOR).get(Story.REST + "/projects/" + story.key + "/deliverables").expect(200).json()
                .path("values")
                .forEach(row -> {
                    if (row.path("mandatory").asBoolean()) {
                        issues.add(row.path("issueKey").asText());
                    }
                });
        return issues;
    }

    /**
     * Each open decider says GO.
     *
     * @param mustPass an entry gate without deciders passes with the start of its phase
     */
    void decide(String gate, boolean mustPass) {
        for (JsonNode role : story.gate(Cast.VENDOR, gate).path("openDeciders")) {
            boolean open = story.gate(Cast.VENDOR, gate).path("openDeciders").toString()
                    .contains('"' + role.asText() + '"');
            if (open) {
                story.decide(Cast.of(role.asText()), gate, "GO").expect(200);
            }
        }
        String standing = story.gate(Cast.VENDOR, gate).path("standing").asText();
        if (mustPass && !standing.equals("PASSED")) {
            throw new AssertionError(story.key + " " + gate + " stands at " + standing);
        }
    }
}
