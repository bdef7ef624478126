package io.phasegate.assurance.crash;

import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A blueprint of many short phases, each with a gate that wants nothing but the word of the project manager: for suites
 * that start one phase after the other. Its projects have an owner and a project manager.
 */
final class PhasesBlueprint {
    private static final int PHASES = 50;
    private static final String ID = "many-phases";
    private static final String HEAD = """
            id: many-phases
            version: "1.0"
            kind: FULL
            seed: none
            names: {zh: 多阶段, en: Many phases}
            purpose: {zh: 多阶段, en: Many phases}
            roles:
              - {code: V_PM, names: {zh: 项目经理, en: Project manager}, side: VENDOR, minimum: 1}
            phases:
            """;
    private static final String PHASE = """
              - {key: MP-P%1$02d, sequence: %1$d, names: {zh: 阶段, en: Phase}, canonical: [PREP], leadRole: V_PM,
                 share: {normal: 2}, goal: {zh: 阶段, en: Phase},
                 gates: [{key: MP-G%1$02d, kind: EXIT, names: {zh: 关口, en: Gate}, deciders: [V_PM]}]}
            """;

    private final JiraClient pm;
    private final Place place;

    private PhasesBlueprint(JiraClient pm, Place place) {
        this.pm = pm;
        this.place = place;
    }

    static void bring(JiraClient admin) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int number = 1; number <= PHASES; number++) {
            text.append(PHASE.formatted(number));
        }
        admin.post(Place.REST + "/blueprints", Map.of("text", text.toString())).expect(201);
    }

    static void project(Clients host, String key) {
        new PhasesBlueprint(host.as("pm"), new Place(host, key)).create();
    }

    private void create() {
        Map<String, Object> request = DemoProject.request(place.key, "Phases " + place.key);
        request.putAll(Map.of("blueprint", ID, "overlays", List.of()));
        Tasks.await(pm, pm.post(Place.REST + "/projects?dryRun=false", request).expect(202).json().path("taskId")
                .asText());
        member("owner", "CUSTOMER");
        add("assignments", Map.of("memberId", member("pm", "VENDOR"), "role", "V_PM", "start",
                LocalDate.now().toString(), "fullTime", true, "timePercent", 100, "priority", "NORMAL"));
    }

    private long member(String user, String side) {
        long party = add("parties", Map.of("side", side, "name", side, "shortName", side));
        return add("members", Map.of("partyId", party, "name", user, "account", user));
    }

    private long add(String what, Map<String, Object> body) {
        return pm.post(place.path("/organisation/" + what), body).expect(201).json().path("id").asLong();
    }
}
