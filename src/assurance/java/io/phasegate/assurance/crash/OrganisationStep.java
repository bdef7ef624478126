package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Commands on the organisation of a project. Each makes people of its own, so that it may be given any number of
 * times.
 */
public enum OrganisationStep implements Command {
    ADD_MEMBER("add a member with an account"),
    CHANGE_MEMBER("change a member"),
    ADD_ASSIGNMENT("assign a role"),
    REMOVE_ASSIGNMENT("remove an assignment"),
    APPROVE("approve an assignment"),
    PUBLISH("publish the organisation"),
    TICK("tick a criterion");

    private static final String GATE = "/gates/GZ-G2";
    private final String title;

    OrganisationStep(String title) {
        this.title = title;
    }

    @Override
    public void prepare(Place place) {
        String name = "p" + UUID.randomUUID().toString().substring(0, 8);
        place.memory.put("name", name);
        switch (this) {
            case ADD_MEMBER -> place.as("admin").post("/rest/api/2/user",
                    Map.of("name", name, "password", name, "displayName",
                    name, "emailAddress", name + "@example.com")).expect(201);
            case CHANGE_MEMBER, ADD_ASSIGNMENT -> addMember(place, name);
            case REMOVE_ASSIGNMENT, APPROVE -> addAssignment(place, name);
            case PUBLISH -> approveAll(place);
            case TICK -> tick(place, false, Map.of());
        }
    }

    private static void addMember(Place place, String name) {
        place.memory.put("member", place.as("pm").post(place.path("/organisation/members"), member(place, name, ""))
                .expect(201)
                .json().path("id").asLong());
    }

    private static void addAssignment(Place place, String name) {
        addMember(place, name);
        place.memory.put("assignment", assign(place, Map.of()).expect(201).json().path("id").asLong());
    }

    private static void approveAll(Place place) {
        for (JsonNode assignment : organisation(place).path("assignments")) {
            if (assignment.path("approval").isNull()) {
                approve(place, assignment.path("id").asLong(), Map.of()).expect(201);
            }
        }
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        String name = place.memory.get("name").toString();
        String members = place.path("/organisation/members");
        return switch (this) {
            case ADD_MEMBER -> place.as("pm").send("POST", members, Optional.of(member(place, name, name)), headers);
            case CHANGE_MEMBER -> place.write("pm", "PUT", members + "/" + id(place, "member"),
                    members + "/" + id(place, "member"),
                    member(place, name + "x", ""), headers);
            case ADD_ASSIGNMENT -> assign(place, headers);
            case REMOVE_ASSIGNMENT -> place.write("pm", "DELETE", place.path("/organisation"),
                    place.path("/organisation/assignments/" + id(place, "assignment")), "", headers);
            case APPROVE -> approve(place, id(place, "assignment"), headers);
            case PUBLISH -> place.as("pm").send("POST", place.path("/organisation/publications"), Optional.of(Map.of(
                    "documentNumber", name, "date", LocalDate.now().toString(), "audience", "all", "approverMemberId",
                    sponsor(place))), headers);
            case TICK -> tick(place, true, headers);
        };
    }

    private static Map<String, Object> member(Place place, String name, String account) {
        Map<String, Object> body = new LinkedHashMap<>();
        organisation(place).path("parties").forEach(party -> {
            if (party.path("side").asText().equals("CUSTOMER")) {
                body.put("partyId", party.path("id").asLong());
            }
        });
        body.put("name", name);
        if (!account.isEmpty()) {
            body.put("account", account);
        }
        return body;
    }

    private static Answer assign(Place place, Map<String, String> headers) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("memberId", id(place, "member"));
        body.put("role", "C_KEYUSER");
        body.put("body", "IMPL");
        body.put("start", LocalDate.now().toString());
        body.put("fullTime", true);
        body.put("timePercent", 100);
        body.put("priority", "HIGH");
        return place.as("pm").send("POST", place.path("/organisation/assignments"), Optional.of(body), headers);
    }

    private static Answer approve(Place place, long id, Map<String, String> headers) {
        return place.write("sponsor", "POST", place.path("/organisation"), place.path("/organisation/assignments/" + id
                + "/approval"), "", headers);
    }

    private static Answer tick(Place place, boolean set, Map<String, String> headers) {
        return place.write("pm", "POST", place.path(GATE), place.path(GATE + "/ticks"),
                Map.of("criterion", "GZ-G2c", "ticked", set), headers);
    }

    private static long sponsor(Place place) {
        for (JsonNode member : organisation(place).path("members")) {
            if (member.path("name").asText().contains("Chen Jianguo")) {
                return member.path("id").asLong();
            }
        }
        throw new AssertionError("No sponsor in " + place.key);
    }

    private static long id(Place place, String what) {
        return (Long) place.memory.get(what);
    }

    private static JsonNode organisation(Place place) {
        return place.as("pm").get(place.path("/organisation")).expect(200).json();
    }

    @Override
    public int effects(Place place) {
        return switch (this) {
            case ADD_MEMBER -> organisation(place).path("members").size();
            case CHANGE_MEMBER -> Integer.parseInt(place.as("pm")
                    .get(place.path("/organisation/members/" + id(place, "member")))
                    .expect(200).tag().replaceAll("\\D", ""));
            case ADD_ASSIGNMENT -> organisation(place).path("assignments").size();
            case REMOVE_ASSIGNMENT -> -organisation(place).path("assignments").size();
            case APPROVE -> place.entries("ASSIGNMENT_APPROVED");
            case PUBLISH -> place.entries("ORGANISATION_PUBLISHED");
            case TICK -> place.entries("CRITERION_TICKED");
        };
    }

    /** Members and assignments are rows; what is decided of them is journaled. */
    @Override
    public String recordedIn() {
        return switch (this) {
            case ADD_MEMBER, CHANGE_MEMBER -> "_ORG_MEMBER";
            case ADD_ASSIGNMENT, REMOVE_ASSIGNMENT -> "_ORG_ASSIGN";
            case APPROVE, PUBLISH, TICK -> Command.super.recordedIn();
        };
    }

    /** Whether the new member sees the project: his role in Jira follows his row. */
    @Override
    public String shown(Place place) {
        return this == ADD_MEMBER ? String.valueOf(place.as(place.memory.get("name").toString())
                .get("/rest/api/2/project/" + place.key).status()) : "";
    }

    /** Who finds the member there saves him once more. */
    @Override
    public Answer again(Place place, boolean happened) {
        if (this != ADD_MEMBER || !happened) {
            return fire(place, Map.of());
        }
        JsonNode members = organisation(place).path("members");
        String path = place.path("/organisation/members/" + members.get(members.size() - 1).path("id").asLong());
        String name = place.memory.get("name").toString();
        return place.write("pm", "PUT", path, path, member(place, name, name), Map.of());
    }

    @Override
    public boolean repeatable() {
        return this != CHANGE_MEMBER && this != REMOVE_ASSIGNMENT;
    }

    @Override
    public String title() {
        return title;
    }
}
