package io.phasegate.it;

import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project in the shared sandbox by a blueprint that a test brings along, with nobody in it at first. Used by tests
 * of what no shipped blueprint has.
 */
final class OwnProject {
    private final JiraClient pm = JiraClient.login(RunningSandbox.base(), "pm");
    private final String path;

    /** @param more of the request than every project has */
    OwnProject(String key, String name, String blueprint, Map<String, Object> more) {
        this.path = Story.REST + "/projects/" + key;
        JiraClient.login(RunningSandbox.base(), "admin").send("POST", Story.REST + "/blueprints",
                Optional.of(blueprint), Map.of("Content-Type", "application/yaml")).expect(201);
        Map<String, Object> request = new HashMap<>(DemoProject.request(key, name));
        request.putAll(Map.of("blueprint", id(blueprint), "overlays", List.of()));
        request.putAll(more);
        Tasks.await(pm, pm.post(Story.REST + "/projects?dryRun=false", request).expect(202).json().path("taskId")
                .asText());
    }

    /** The user becomes a member of a party of his own. */
    long join(String account, String side) {
        long party = pm.post(path + "/organisation/parties", Map.of("side", side, "name", side, "shortName", side))
                .expect(201).json().path("id").asLong();
        return pm.post(path + "/organisation/members", Map.of("partyId", party, "name", account, "account", account))
                .expect(201).json().path("id").asLong();
    }

    /** From today on. */
    void assign(long member, String role) {
        pm.post(path + "/organisation/assignments", Map.of("memberId", member, "role", role, "start",
                LocalDate.now().toString(), "fullTime", true)).expect(201);
    }

    private static String id(String blueprint) {
        Matcher id = Pattern.compile("^id: (\\S+)").matcher(blueprint);
        if (!id.find()) {
            throw new IllegalArgumentException("A blueprint begins with its id");
        }
        return id.group(1);
    }
}
