package io.phasegate.assurance.permission;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import io.phasegate.demo.Transitions;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A project with one of everything that a request can name: organisation, signed, confirmed and new documents, a gate
 * passed with a condition, a running second phase. Made by its own people.
 */
final class FilledProject {
    private static final List<String> OF_OWNER = List.of("PP-003-01", "PP-003-02", "PP-003-03");

    final String key;
    final People people;
    final Staff staff;
    final Works works;
    private String task = "";
    private String signoff = "";
    private String error = "";

    private final int conditions;
    private final String meeting;

    /** @param conditions how many each decider makes at the first gate; their ids count from one in every project */
    FilledProject(String base, String key, int conditions) {
        this(base, key, conditions, List.of("yy-pp003", "ku-mgmt", DatedOverlay.ID));
    }

    FilledProject(String base, String key, int conditions, List<String> overlays) {
        this.key = key;
        this.conditions = conditions;
        this.people = new People(base, key.toLowerCase(java.util.Locale.ROOT));
        this.people.create();
        this.meeting = overlays.contains("ku-mgmt") ? "meeting:KU-M1" : "meeting:ZX-M1";
        create(people.as("lead"), overlays);
        this.staff = new Staff(people, key);
        this.works = new Works(people, key);
    }

    private void create(JiraClient lead, List<String> overlays) {
        Map<String, Object> request = DemoProject.request(key, "Project " + key);
        request.put("lead", people.login("lead"));
        request.put("overlays", overlays);
        task = lead.post("/rest/phasegate/1.0/projects?dryRun=false", request).expect(202).json().path("taskId")
                .asText();
        Tasks.await(lead, task);
    }

    /** The organisation stands and the first phase runs. */
    FilledProject staffed() {
        staff.record();
        onlyBrowse("viewer");
        onlyBrowse("unlicensed");
        people.takeLicence();
        works.start("GZ-P1");
        return this;
    }

    FilledProject fill() {
        staffed();
        OF_OWNER.forEach(code -> works.signed(code, "owner"));
        works.confirmed("GZ-F01");
        signoff = works.signed("GZ-F03", "sponsor");
        works.signed("GZ-F04", "sponsor");
        works.scanned("GZ-F05");
        DemoProject.KICK_OFFS.forEach(works::held);
        keyUsers();
        works.submit("GZ-P1");
        decide();
        works.start("GZ-P2");
        works.confirmed("GZ-F07");
        error = works.error("An error");
        return this;
    }

    private void decide() {
        Map<String, Object> condition = Map.of("text", "One more thing", "ownerMemberId", staff.memberOf("cpm"), "due",
                LocalDate.now().plusDays(9).toString());
        for (String decider : List.of("sponsor", "vpm")) {
            works.act(decider, "GZ-G1", "decisions", Map.of("decision", "CONDITIONAL_GO", "remark", "yes", "conditions",
                    Collections.nCopies(conditions, condition))).expect(200);
        }
    }

    /** What the overlay demands at the first gate, and a meeting that was held. */
    private void keyUsers() {
        List.of("KU-F01", "KU-F02").forEach(works::delivered);
        works.held(meeting);
    }

    /** The customer's project role without any place in the organisation. */
    private void onlyBrowse(String word) {
        JiraClient lead = people.as("lead");
        JsonNode roles = lead.get("/rest/api/2/project/" + key + "/role").expect(200).json();
        roles.fields().forEachRemaining(role -> {
            if (role.getKey().contains("Customer")) {
                String url = role.getValue().asText();
                lead.post(url.substring(url.indexOf("/rest/")), Map.of("user", List.of(people.login(word))))
                        .expect(200);
            }
        });
    }

    String task() {
        return task;
    }

    String signoff() {
        return signoff;
    }

    /** An error that the customer reported. */
    String error() {
        return error;
    }

    String meeting() {
        return works.planned(meeting);
    }

    /** The sponsor's last condition at the gate that was passed. */
    String condition() {
        return people.as("lead").get("/rest/phasegate/1.0/projects/" + key + "/gates/GZ-G1").expect(200).json()
                .path("conditions").get(conditions - 1).path("id").asText();
    }
}
