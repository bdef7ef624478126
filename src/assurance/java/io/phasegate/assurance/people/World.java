package io.phasegate.assurance.people;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import io.phasegate.demo.Transitions;
import io.phasegate.it.Story;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the suites look at: a project whose first gate was passed with a condition and whose second waits for its
 * deciders, with documents in every state, and an empty project beside it. Made once for each host, through the
 * product's own commands.
 */
final class World {
    static final String FILLED = "PPL";
    static final String EMPTY = "PPE";
    private static final List<String> SHEETS = List.of("PP-003-01", "PP-003-02", "PP-003-03");

    private final String base;
    private final Story story;

    World(String base) {
        this.base = base;
        this.story = new Story(base, FILLED);
    }

    String base() {
        return base;
    }

    Story story() {
        return story;
    }

    Addresses addresses() {
        return new Addresses() {
            @Override
            public String document(String code) {
                return "/browse/" + story.issue(code);
            }

            @Override
            public String phase(String key) {
                return "/browse/" + story.phase(key);
            }

            @Override
            public String meeting() {
                return "/browse/" + World.this.meeting();
            }

            @Override
            public String due() {
                return "/browse/" + DemoProject.issueOfItem(story.as("pm"), FILLED, "meeting:GZ-M-P2S");
            }

            @Override
            public String minutes() {
                return "/browse/" + leadersMeeting();
            }

            @Override
            public String task() {
                return IntStream.range(1, 100).filter(id -> story.as("pm").get(Story.REST + "/tasks/" + id)
                        .status() == 200)
                        .mapToObj(String::valueOf).findFirst().orElseThrow();
            }
        };
    }

    /** Makes both projects unless they are there. */
    World make() {
        if (story.as("pm").get(Story.REST + "/projects/" + EMPTY).status() == 404) {
            DemoProject project = new DemoProject(base, FILLED, "华东仪表 / Huadong Instruments");
            project.createProject(List.of("yy-pp003", "ku-mgmt"));
            project.staff();
            prepare();
            keyUsers();
            passWithACondition();
            bringTheSecondPhaseOnItsWay();
            makeTheEmptyOne();
        }
        return this;
    }

    /**
     * By an imported blueprint, of which there is a newer version: a document has the name of another one, and one is
     * new.
     */
    private void makeTheEmptyOne() {
        String file = story.as("admin").get(Story.REST + "/blueprints/gz-3level/file").expect(200).body()
                .replace("\nid: gz-3level", "\nid: gz-own");
        bring(file);
        Map<String, Object> request = new HashMap<>(DemoProject.request(EMPTY, "空项目 / Empty project"));
        request.putAll(Map.of("blueprint", "gz-own", "overlays", List.of()));
        Tasks.await(story.as("pm"), story.as("pm").post(Story.REST + "/projects", request).expect(202).json()
                .path("taskId").asText());
        bring(file.replaceFirst("\nversion: \"[0-9.]+\"", "\nversion: \"2.0\"")
                .replaceFirst("(- code: GZ-F01\\s+names: )[^\n]*", "$1{zh: 实施计划, en: Implementation plan}")
                .replaceFirst("\ndeliverables:\n",
                "\ndeliverables:\n  - {code: GZ-F99, names: {zh: 实施计划, en: Implementation plan},"
                        + " nature: EXTERNAL, phase: GZ-P2, authors: [V_PM]}\n"));
    }

    private void bring(String blueprint) {
        story.as("admin").send("POST", Story.REST + "/blueprints", Optional.of(blueprint),
                Map.of("Content-Type", "application/yaml"))
                .expect(201);
    }

    private void prepare() {
        story.transition("pm", story.phase("GZ-P1"), Transitions.START_PHASE).expect(204);
        story.transition("pm", story.phase("GZ-P1"), Transitions.SUBMIT_GATE).expect(204);
        SHEETS.forEach(code -> story.deliver(code).confirm(code).sign("owner", code).expect(201));
        story.deliver("GZ-F01").confirm("GZ-F01");
        story.deliver("GZ-F03").confirm("GZ-F03").sign("sponsor", "GZ-F03").expect(201);
        story.deliver("GZ-F04").confirm("GZ-F04").sign("sponsor", "GZ-F04").expect(201);
        story.holdKickOffs();
    }

    /** What the overlay demands at the first gate, and a meeting that was held. */
    private void keyUsers() {
        for (String code : List.of("KU-F01", "KU-F02")) {
            story.as("pm").attach(story.issue(code), code + ".txt", code.getBytes(StandardCharsets.UTF_8)).expect(200);
            story.transition("pm", story.issue(code), Transitions.DELIVER).expect(204);
        }
        story.transition("pm", meeting(), Transitions.HOLD_MEETING).expect(204);
        story.transition("pm", leadersMeeting(), Transitions.HOLD_MEETING).expect(204);
    }

    private String leadersMeeting() {
        return DemoProject.issueOfItem(story.as("pm"), FILLED, "meeting:GZ-M-P1E");
    }

    private String meeting() {
        return DemoProject.issueOfItem(story.as("pm"), FILLED, "meeting:KU-M1");
    }

    private void passWithACondition() {
        Map<String, Object> decision = Map.of("decision", "CONDITIONAL_GO", "remark",
                "先收集主数据 / collect the master data first",
                "conditions", List.of(Map.of("text", "主数据完整 / master data complete", "ownerMemberId", member("赵磊"),
                        "due", LocalDate.now().plusDays(10).toString())));
        story.act("sponsor", "GZ-G1", "decisions", decision).expect(200);
        story.decide("pm", "GZ-G1", "GO").expect(200);
    }

    private void bringTheSecondPhaseOnItsWay() {
        story.transition("pm", story.phase("GZ-P2"), Transitions.START_PHASE).expect(204);
        story.transition("pm", story.phase("GZ-P2"), Transitions.SUBMIT_GATE).expect(204);
        story.tick("pm", "GZ-G2", "GZ-G2c").expect(200);
        story.deliver("GZ-F07").confirm("GZ-F07");
        story.as("pm").attach(story.issue("GZ-F07"), "扫描 scan.txt", "scan".getBytes(StandardCharsets.UTF_8))
                .expect(200);
        JsonNode signed = story.signoffs("pm", "GZ-F04").expect(200).json();
        long file = signed.path("files").path(0).path("attachmentId").asLong();
        story.as("pm").delete("/rest/api/2/attachment/" + file).expect(204);
    }

    private long member(String name) {
        JiraClient pm = story.as("pm");
        for (JsonNode member : pm.get(Story.REST + "/projects/" + FILLED + "/organisation").expect(200).json()
                .path("members")) {
            if (member.path("name").asText().contains(name)) {
                return member.path("id").asLong();
            }
        }
        throw new IllegalStateException("No member " + name);
    }
}
