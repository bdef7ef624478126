package io.phasegate.assurance.permission;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Records, approves and publishes the organisation of a project, and makes new rows for what a request uses up. */
final class Staff {
    private final People people;
    private final String path;
    private final JiraClient lead;
    private final Map<String, Long> members = new HashMap<>();
    private long customer;
    private long department;

    Staff(People people, String key) {
        this.people = people;
        this.lead = people.as("lead");
        this.path = "/rest/phasegate/1.0/projects/" + key + "/organisation";
    }

    void record() {
        customer = party("CUSTOMER");
        long vendor = party("VENDOR");
        department = department("Works");
        member("vpm", vendor);
        member("consultant", vendor);
        member("sponsor", customer);
        member("owner", customer);
        member("cpm", customer);
        members.put("keyuser",
                added("/members", Map.of("partyId", customer, "name", "Person " + people.login("keyuser"),
                "account", people.login("keyuser"), "businessAuthority", true, "departmentId", department)));
        assign("vpm", "V_PM", "CONS");
        assign("vpm", "V_PM", "LEAD");
        assign("consultant", "V_CONSULTANT", "IMPL");
        assign("sponsor", "C_SPONSOR", "PMC");
        assign("sponsor", "C_TOP", "LEAD");
        assign("sponsor", "C_LEADGROUP_HEAD", "LEAD");
        assign("owner", "C_OWNER", "");
        assign("cpm", "C_PM", "IMPL");
        assign("cpm", "C_PM", "LEAD");
        assign("keyuser", "C_KEYUSER", "IMPL");
        assign("keyuser", "C_DEPT_HEAD", "EXEC");
        approve();
        lead.post(path + "/publications",
                Map.of("documentNumber", "DOC-1", "date", LocalDate.now().toString(), "audience", "all",
                "approverMemberId", members.get("sponsor"))).expect(201);
    }

    private void approve() {
        JiraClient sponsor = people.as("sponsor");
        for (JsonNode assignment : sponsor.get(path).expect(200).json().path("assignments")) {
            String tag = sponsor.get(path).expect(200).tag();
            sponsor.send("POST", path + "/assignments/" + assignment.path("id").asLong() + "/approval",
                    Optional.empty(),
                    Map.of("If-Match", tag)).expect(201);
        }
    }

    long memberOf(String word) {
        return members.get(word);
    }

    long party() {
        return customer;
    }

    long department() {
        return department;
    }

    /** The first that was recorded. */
    long assignment() {
        return lead.get(path).expect(200).json().path("assignments").get(0).path("id").asLong();
    }

    long newParty(String name) {
        return added("/parties", Map.of("side", "CUSTOMER", "name", name, "shortName", name));
    }

    long department(String name) {
        return added("/departments", Map.of("partyId", customer, "name", name, "functional", true, "inScope", true));
    }

    long newMember(String name) {
        return added("/members", Map.of("partyId", customer, "name", name));
    }

    long newAssignment(String name) {
        return assign(newMember(name), "C_KEYUSER", "");
    }

    private long party(String side) {
        for (JsonNode party : lead.get(path).expect(200).json().path("parties")) {
            if (party.path("side").asText().equals(side)) {
                return party.path("id").asLong();
            }
        }
        return added("/parties", Map.of("side", side, "name", side + " company", "shortName", side));
    }

    private void member(String word, long party) {
        members.put(word, added("/members", Map.of("partyId", party, "name", "Person " + people.login(word), "account",
                people.login(word), "businessAuthority", true)));
    }

    private void assign(String word, String role, String body) {
        assign(members.get(word), role, body);
    }

    private long assign(long member, String role, String body) {
        Map<String, Object> assignment = new LinkedHashMap<>(Map.of("memberId", member, "role", role, "start",
                LocalDate.now().toString(), "timePercent", 10));
        if (!body.isEmpty()) {
            assignment.put("body", body);
        }
        return added("/assignments", assignment);
    }

    private long added(String what, Map<String, Object> body) {
        return lead.post(path + what, body).expect(201).json().path("id").asLong();
    }
}
