package io.phasegate.assurance.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import io.phasegate.it.Story;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people of one project: one for each company, holding every role of its side, in every body that wants the side.
 * The third party has no account and signs on paper.
 */
final class Cast {
    static final String VENDOR = "pm";
    static final String CUSTOMER = "sponsor";
    private static final Map<String, String> USERS = Map.of("VENDOR", VENDOR, "CUSTOMER", CUSTOMER, "THIRD_PARTY", "");

    private final String path;
    private final JiraClient pm;
    private final JiraClient sponsor;
    private final Map<String, Long> members = new LinkedHashMap<>();

    Cast(String base, String project) {
        this.path = Story.REST + "/projects/" + project + "/organisation";
        this.pm = JiraClient.login(base, VENDOR);
        this.sponsor = JiraClient.login(base, CUSTOMER);
    }

    /**
     * Who acts in a role: its code begins with the letter of its side. For the third party, which has no account, the
     * vendor records.
     */
    static String of(String role) {
        return role.startsWith("C_") ? CUSTOMER : VENDOR;
    }

    static List<String> everybody() {
        return List.of(VENDOR, CUSTOMER);
    }

    /** Recorded, approved where the method knows a sponsor, published, and without a finding that is an error. */
    void gather() {
        JsonNode before = pm.get(path).expect(200).json();
        USERS.forEach((side, user) -> members.put(side, member(side, user)));
        before.path("roles").forEach(role -> assign(role, role.path("body").asText("")));
        before.path("bodies").forEach(body -> seat(body, before.path("roles")));
        if (pm.get(path).json().path("roles").findValuesAsText("code").contains("C_SPONSOR")) {
            approve();
        }
        pm.post(path + "/publications", Map.of("documentNumber", "P-1", "date", LocalDate.now().toString(), "audience",
                "all employees", "approverMemberId", members.get("CUSTOMER"))).expect(201);
        pm.get(path).expect(200).json().path("findings").forEach(Cast::refuse);
    }

    private static void refuse(JsonNode finding) {
        if (finding.path("severity").asText().equals("ERROR")) {
            throw new AssertionError("The organisation of the blueprint cannot be made complete: " + finding);
        }
    }

    private long member(String side, String user) {
        long party = party(side);
        Map<String,
                Object> member = new LinkedHashMap<>(Map.of("partyId", party, "name",
                user.isEmpty() ? "supplier" : user,
                "account", user, "post", "-", "businessAuthority", true, "itStaff", false));
        if (side.equals("CUSTOMER")) {
            member.put("departmentId", pm.post(path + "/departments", Map.of("partyId", party, "name", "Production",
                    "functional", true, "inScope", true)).expect(201).json().path("id").asLong());
        }
        return pm.post(path + "/members", member).expect(201).json().path("id").asLong();
    }

    private long party(String side) {
        for (JsonNode party : pm.get(path).expect(200).json().path("parties")) {
            if (party.path("side").asText().equals(side)) {
                return party.path("id").asLong();
            }
        }
        return pm.post(path + "/parties", Map.of("side", side, "name", side, "shortName", side)).expect(201).json()
                .path("id").asLong();
    }

    /** Somebody of each side that the body wants, and its head, sit in it. */
    private void seat(JsonNode body, JsonNode roles) {
        roles.forEach(role -> {
            boolean wanted = body.path("headRole").asText("").equals(role.path("code").asText())
                    || body.path("sides").toString().contains(role.path("side").asText());
            boolean sits = role.path("body").asText("").equals(body.path("key").asText());
            if (wanted && !sits) {
                assign(role, body.path("key").asText());
            }
        });
    }

    private void assign(JsonNode role, String body) {
        Map<String, Object> assignment = new LinkedHashMap<>(Map.of("memberId", members.get(role.path("side").asText()),
                "role", role.path("code").asText(), "start", LocalDate.now().toString(), "fullTime", true,
                "timePercent", 100,
                "priority", "HIGH"));
        Optional.of(body).filter(key -> !key.isEmpty()).ifPresent(key -> assignment.put("body", key));
        pm.post(path + "/assignments", assignment).expect(201);
    }

    private void approve() {
        for (JsonNode assignment : sponsor.get(path).expect(200).json().path("assignments")) {
            String tag = sponsor.get(path).expect(200).tag();
            sponsor.send("POST", path + "/assignments/" + assignment.path("id").asLong() + "/approval",
                    Optional.empty(),
                    Map.of("If-Match", tag)).expect(201);
        }
    }
}
