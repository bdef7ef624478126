package io.phasegate.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Records the demo's organisation as the vendor's project manager, has it approved by the sponsor and publishes it. */
final class DemoOrganisation {
    private final String base;
    private final String path;
    private final JiraClient pm;
    private final Map<String, Long> members = new HashMap<>();

    DemoOrganisation(String base, String projectKey) {
        this.base = base;
        this.path = "/rest/phasegate/1.0/projects/" + projectKey + "/organisation";
        this.pm = JiraClient.login(base, "pm");
    }

    boolean recorded() {
        return !pm.get(path).expect(200).json().path("members").isEmpty();
    }

    void record() {
        long customer = party("CUSTOMER", "华东仪表有限公司");
        long vendor = party("VENDOR", "广智软件");
        long production = department(customer, "生产部", true);
        long finance = department(customer, "财务部", true);
        long it = department(customer, "信息中心", false);
        member("pm", vendor, "pm", 0, "项目经理", false, false);
        member("consultant", vendor, "consultant", 0, "实施顾问", false, false);
        member("sponsor", customer, "sponsor", 0, "总经理", true, false);
        member("owner", customer, "owner", 0, "副总经理", true, false);
        member("cpm", customer, "cpm", 0, "项目办主任", true, false);
        member("keyuser", customer, "keyuser", production, "生产计划主管", true, false);
        member("孙丽", customer, "", finance, "财务主管", true, false);
        member("钱伟", customer, "", it, "系统管理员", false, true);
        member("周敏", customer, "", it, "开发工程师", false, true);
        assign("pm", "V_PM", "CONS", true);
        assign("pm", "V_PM", "LEAD", true);
        assign("consultant", "V_CONSULTANT", "IMPL", true);
        assign("sponsor", "C_SPONSOR", "PMC", false);
        assign("sponsor", "C_TOP", "LEAD", false);
        assign("sponsor", "C_LEADGROUP_HEAD", "LEAD", false);
        assign("owner", "C_OWNER", "", false);
        assign("cpm", "C_PM", "IMPL", true);
        assign("cpm", "C_PM", "LEAD", true);
        assign("keyuser", "C_KEYUSER", "IMPL", true);
        assign("孙丽", "C_KEYUSER", "IMPL", true);
        assign("keyuser", "C_DEPT_HEAD", "EXEC", false);
        assign("钱伟", "C_SYSADMIN", "IMPL", false);
        assign("周敏", "C_DEVELOPER", "IMPL", false);
    }

    /** The sponsor approves everything, then the project manager publishes it. */
    void approveAndPublish() {
        JiraClient sponsor = JiraClient.login(base, "sponsor");
        for (JsonNode assignment : sponsor.get(path).expect(200).json().path("assignments")) {
            if (assignment.path("approval").isNull()) {
                long id = assignment.path("id").asLong();
                String tag = sponsor.get(path).expect(200).tag();
                sponsor.send("POST", path + "/assignments/" + id + "/approval", Optional.empty(),
                        Map.of("If-Match", tag));
            }
        }
        pm.post(path + "/publications", Map.of("documentNumber", "HDI-2026-01", "date", LocalDate.now().toString(),
                "audience", "全体员工 / all employees", "approverMemberId", members.get("sponsor"))).expect(201);
    }

    private long party(String side, String name) {
        for (JsonNode party : pm.get(path).expect(200).json().path("parties")) {
            if (party.path("side").asText().equals(side)) {
                return party.path("id").asLong();
            }
        }
        return pm.post(path + "/parties", Map.of("side", side, "name", name, "shortName", name)).expect(201)
                .json().path("id").asLong();
    }

    private long department(long party, String name, boolean functional) {
        return pm.post(path + "/departments", Map.of("partyId", party, "name", name, "functional", functional,
                "inScope", true)).expect(201).json().path("id").asLong();
    }

    private void member(String name, long party, String account, long department, String post, boolean authority,
            boolean itStaff) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("partyId", party);
        body.put("name", DemoPeople.ALL.stream().filter(person -> person.name().equals(account))
                .map(DemoPeople.Person::displayName).findFirst().orElse(name));
        body.put("post", post);
        body.put("phone", "021-5555 0100");
        body.put("mail", account.isEmpty() ? "" : account + "@example.com");
        body.put("businessAuthority", authority);
        body.put("itStaff", itStaff);
        if (!account.isEmpty()) {
            body.put("account", account);
        }
        if (department != 0) {
            body.put("departmentId", department);
        }
        members.put(name, pm.post(path + "/members", body).expect(201).json().path("id").asLong());
    }

    private void assign(String member, String role, String body, boolean fullTime) {
        Map<String, Object> assignment = new LinkedHashMap<>();
        assignment.put("memberId", members.get(member));
        assignment.put("role", role);
        assignment.put("start", LocalDate.now().toString());
        assignment.put("fullTime", fullTime);
        assignment.put("timePercent", fullTime ? 100 : 30);
        assignment.put("priority", "HIGH");
        if (!body.isEmpty()) {
            assignment.put("body", body);
        }
        pm.post(path + "/assignments", assignment).expect(201);
    }
}
