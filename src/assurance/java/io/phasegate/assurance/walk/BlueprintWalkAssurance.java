package io.phasegate.assurance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.demo.JiraClient;
import io.phasegate.it.RunningSandbox;
import io.phasegate.it.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Every shipped blueprint can be applied and walked to its last gate in the packaged jar, each criterion satisfied over
 * REST as a user would. A blueprint that is added is walked without a change here. Overlays are laid over one backbone,
 * all of them together (at full volume also each by itself), and walked alone where they can stand alone.
 */
@RunWith(Parameterized.class)
public class BlueprintWalkAssurance {
    private static final String BACKBONE = "tpl-6m";
    private static final Set<String> SATISFIED = new ConcurrentSkipListSet<>();
    private static final ExecutorService WALKERS = Executors.newFixedThreadPool(2);
    private static final Map<String, Future<ProjectWalk>> WALKED = new HashMap<>();
    private static int walks;
    private static int gates;

    private final String key;

    public BlueprintWalkAssurance(String walk, String backbone, List<String> overlays, String key) {
        this.key = key;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> walks() {
        List<Object[]> walks = new ArrayList<>();
        List<String> overlays = new ArrayList<>();
        JiraClient pm = JiraClient.login(RunningSandbox.base(), Cast.VENDOR);
        for (JsonNode one : pm.get(Story.REST + "/blueprints?maxResults=1000").expect(200).json().path("values")) {
            String id = one.path("id").asText();
            if (one.path("kind").asText().equals("FULL") || one.path("standalone").asBoolean()) {
                walks.add(new Object[] {id, id, List.of(), "WALK" + walks.size()});
            }
            if (one.path("kind").asText().equals("OVERLAY")) {
                overlays.add(id);
            }
        }
        walks.add(new Object[] {BACKBONE + "+" + overlays, BACKBONE, overlays, "WALK" + walks.size()});
        if (Volume.isFull()) {
            overlays.forEach(id -> walks.add(new Object[] {BACKBONE + "+" + id, BACKBONE, List.of(id),
                    "WALK" + walks.size()}));
        }
        return walks;
    }

    /** Two projects go their way at the same time, as in real life. */
    @BeforeClass
    @SuppressWarnings("unchecked")
    public static void setOut() {
        walks().forEach(walk -> WALKED.put((String) walk[3], WALKERS.submit(() -> new ProjectWalk(RunningSandbox.base(),
                (String) walk[3], SATISFIED).apply((String) walk[1], (List<String>) walk[2]).toTheEnd())));
    }

    @Test
    public void shouldReachItsLastGate() throws Exception {
        JsonNode phases = WALKED.get(key).get().project().path("phases");
        assertThat(phases).isNotEmpty().allSatisfy(phase -> assertThat(phase.path("state").asText())
                .isEqualTo("PASSED"));
        phases.forEach(phase -> gates += phase.path("gates").size());
        walks++;
    }

    @AfterClass
    public static void keepFigures() {
        WALKERS.shutdownNow();
        Figures.of(BlueprintWalkAssurance.class,
                "Every shipped blueprint can be walked from its application to its last gate, over REST.")
                .add("projects walked to their last gate", walks).add("gates passed", gates)
                .add("kinds of criteria and results met", SATISFIED.size()).keep();
        System.out.println(SATISFIED);
    }
}
