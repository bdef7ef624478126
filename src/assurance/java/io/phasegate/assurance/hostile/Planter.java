package io.phasegate.assurance.hostile;

import static io.phasegate.assurance.hostile.HostileHost.REST;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.hostile.Caller.Reply;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Transitions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Types every payload into every field that takes free text, through the same requests as people's browsers, and
 * notes which.
 */
final class Planter {
    static final String CALENDAR = "hostile";
    /** How a spreadsheet recognises a formula, also when it is hidden. */
    private static final List<String> FORMULAS = List.of("=", "+", "-", "@", "\uff1d", "\u200b=", "\u00a0=", "\uff0b");
    private static final String TODAY = LocalDate.now().toString();

    private final HostileHost host;
    private final HostileProject project;
    private final Payloads payloads;
    private final String words;
    private final Set<String> planted = new TreeSet<>();
    private int values;

    Planter(HostileHost host, HostileProject project, Payloads payloads) {
        this.host = host;
        this.project = project;
        this.payloads = payloads;
        this.words = payloads.together();
    }

    /** Fields that were accepted with payloads, as `Record.component`. */
    Set<String> planted() {
        return planted;
    }

    /** How many values of the host's custom fields are payloads. */
    int values() {
        return values;
    }

    /** Parties, departments, members, roles and publications, one row for each pack of payloads. */
    void organisation() {
        String path = project.path() + "/organisation";
        List<String> names = payloads.packs(250);
        List<String> shorts = payloads.packs(95);
        for (int i = 0; i < Math.max(names.size(), shorts.size()); i++) {
            String name = i < names.size() ? names.get(i) : "=" + shorts.get(i);
            String brief = shorts.get(i % shorts.size());
            long party = post(path + "/parties", "PartyInput",
                    Map.of("side", i % 2 == 0 ? "CUSTOMER" : "VENDOR", "name", name,
                    "shortName", brief), "name", "shortName");
            long department = post(path + "/departments", "DepartmentInput",
                    Map.of("partyId", party, "name", name, "functional",
                    true, "inScope", false), "name");
            long member = post(path + "/members", "MemberInput", member(party, department, name, brief), "name",
                    "post", "phone",
                    "mail");
            Map<String,
                    Object> role = Map.of("memberId", member, "role", i % 2 == 0 ? "C_DEVELOPER" : "V_CONSULTANT",
                    "start",
                    TODAY, "fullTime", true, "rewardNote", name);
            long assignment = post(path + "/assignments", "AssignmentInput", role, "rewardNote");
            approve(path, assignment);
            post(path + "/publications", "PublicationInput",
                    Map.of("documentNumber", brief, "date", TODAY, "audience", name,
                    "approverMemberId", project.member("sponsor")), "documentNumber", "audience");
        }
    }

    private static Map<String, Object> member(long party, long department, String name, String brief) {
        return Map.of("partyId", party, "departmentId", department, "name", name, "post", name, "phone", brief, "mail",
                brief.replaceAll("[\\s@]", "") + "@example.com");
    }

    private void approve(String path, long assignment) {
        String tag = host.as("sponsor").get(path).expect(200).header("ETag");
        host.as("sponsor").send("POST", path + "/assignments/" + assignment + "/approval", Map.of("If-Match", tag),
                new byte[0])
                .expect(201);
    }

    /** The people who sign and decide get hostile names too, in the project and in the host. */
    void people() {
        List<String> packs = payloads.packs(230);
        int i = 0;
        for (JsonNode member : project.organisation().path("members")) {
            String mail = member.path("mail").asText();
            if (mail.matches("\\w+@example\\.com")) {
                rename(mail.replace("@example.com", ""), packs.get(i++ % packs.size()));
            }
        }
    }

    private void rename(String account, String name) {
        String path = project.path() + "/organisation/members/" + project.member(account);
        Reply seen = host.as("pm").get(path).expect(200);
        Map<String,
                Object> body = new LinkedHashMap<>(Map.of("partyId", seen.json().path("partyId").asLong(), "name",
                "=" + name,
                "account", account, "mail", account + "@example.com"));
        if (seen.json().path("departmentId").isNumber()) {
            body.put("departmentId", seen.json().path("departmentId").asLong());
        }
        host.as("pm").send("PUT", path, Map.of("Content-Type", "application/json", "If-Match", seen.header("ETag")),
                Caller.json(body)).expect(200);
        project.client("admin").put("/rest/api/2/user?username=" + account, Map.of("displayName", name)).expect(200);
    }

    /** Ticks, waivers, decisions, conditions, closures, reopening of gates. */
    void gates() {
        project.transition("pm", project.phase("GZ-P1"), Transitions.START_PHASE);
        act("pm", "GZ-G2", "ticks", "Tick", Map.of("criterion", "GZ-G2c", "ticked", true, "remark", words), "remark");
        act("pm", "GZ-G2", "ticks", "Tick", Map.of("criterion", "GZ-G2c", "ticked", false, "remark", words), "remark");
        act("sponsor", "GZ-G1", "waivers", "Waiver", Map.of("criterion", "GZ-G1a", "reason", words), "reason");
        act("sponsor", "GZ-G1", "waivers", "Waiver", Map.of("criterion", "GZ-G1d", "reason", words), "reason");
        act("pm", "GZ-G2", "ticks", "Tick", Map.of("criterion", "GZ-G2c", "ticked", true, "remark", words), "remark");
        DemoProject.KICK_OFFS.forEach(project::held);
    }

    /** After the documents of the first gate. */
    void decisions() {
        project.transition("pm", project.phase("GZ-P1"), Transitions.SUBMIT_GATE);
        act("sponsor", "GZ-G1", "decisions", "Decision", Map.of("decision", "GO", "remark", words), "remark");
        List<Map<String, Object>> conditions = payloads.packs(400).stream()
                .map(text -> Map.<String, Object>of("text", text,
                "ownerMemberId", project.member("consultant"), "due", LocalDate.now().plusDays(9).toString())).toList();
        act("pm", "GZ-G1", "decisions", "Decision", Map.of("decision", "CONDITIONAL_GO", "remark", words, "conditions",
                conditions), "remark");
        planted.add("Condition.text");
        String gates = project.path() + "/gates";
        String id = host.as("pm").get(gates + "/GZ-G1").expect(200).json().path("conditions").path(0).path("id")
                .asText();
        project.send("sponsor", project.path() + "/conditions/" + id + "/closure", gates, Map.of("remark", words))
                .expect(200);
        planted.add("Closure.remark");
        project.transition("pm", project.phase("GZ-P2"), Transitions.START_PHASE);
        act("pm", "GZ-G2", "decisions", "Decision", Map.of("decision", "HOLD", "remark", words), "remark");
    }

    /** The project's calendar, and why a deadline was closed. */
    void calendar() {
        String path = project.path() + "/calendar";
        Map<String, Object> calendar = new LinkedHashMap<>(Map.of("name", payloads.packs(190).get(0), "source",
                payloads.packs(400).get(0), "days", days()));
        project.send("pm", path, path, calendar, "PUT").expect(200);
        calendar.put("id", CALENDAR);
        host.as("admin").post(REST + "/calendars", calendar).expect(201);
        note("CalendarBody", "name", "source");
        note("Day", "name");
        String contract = project.path() + "/contract";
        project.send("pm", contract, contract, Map.of("number", payloads.packs(90).get(0)), "PUT").expect(200);
        note("ContractInput", "number");
        JsonNode deadline = host.as("pm").get(project.path() + "/deadlines").expect(200).json().path("values").path(0);
        Map<String,
                String> headers = Map.of("Content-Type", "application/json", "If-Match", deadline.path("version")
                .asText());
        host.as("pm").send("POST", project.path() + "/deadlines/" + deadline.path("id").asText() + "/acts", headers,
                Caller.json(Map.of("act", "close", "reason", payloads.packs(400).get(0)))).expect(204);
        note("ActBody", "reason");
    }

    /** Why a planned date was set, in a project of its own: the other one has no limit that waits for such a date. */
    void plannedDate() {
        new DemoProject(host.base(), "HSQ", "Hostile plan").createProject(List.of("qm-phase"));
        String path = REST + "/projects/HSQ/planned-dates";
        int version = host.as("pm").get(path).expect(200).json().path("values").path(0).path("version").asInt();
        for (String reason : payloads.packs(400)) {
            Map<String, String> headers = Map.of("Content-Type", "application/json", "If-Match",
                    String.valueOf(version++));
            host.as("pm").send("PUT", path + "/deliverable:QM-F11", headers,
                    Caller.json(Map.of("date", TODAY, "reason", reason))).expect(204);
        }
        note("PlannedDateInput", "reason");
    }

    /** One for each pack of payloads, each beginning as a formula does. */
    private List<Map<String, Object>> days() {
        List<String> packs = payloads.packs(190);
        return IntStream.range(0, Math.max(packs.size(), FORMULAS.size())).mapToObj(i -> Map.<String, Object>of("date",
                LocalDate.now().plusDays(i).toString(), "kind", "HALF", "name",
                FORMULAS.get(i % FORMULAS.size()) + packs.get(i % packs.size()))).toList();
    }

    /** Rows of a plan while it is drafted. */
    void plan() {
        String path = REST + "/issues/" + project.issue("GZ-F03") + "/document";
        project.send("pm", path + "/form", path, Map.of("rows", List.of(Map.of("what", words, "how", words))))
                .expect(200);
        note("Filled", "rows");
    }

    /** What is filled into the form of a document. */
    void form() {
        String path = REST + "/issues/" + project.issue("KU-F03-1") + "/document";
        project.send("pm", path + "/form", path,
                Map.of("fields", List.of(Map.of("key", "comment", "value", words)))).expect(200);
        note("FieldValue", "value");
    }

    /** Takes the first gate back; nothing else can be done to it afterwards. */
    void reopen() {
        act("sponsor", "GZ-G1", "reopening", "Reopening", Map.of("reason", words), "reason");
    }

    /** Signatures with comments, one of them taken back. */
    void signatures() {
        String path = REST + "/issues/" + project.issue("PP-003-01") + "/signoffs";
        Reply signed = project.send("owner", path, path, Map.of("medium", "ELECTRONIC", "comment", words)).expect(201);
        planted.add("SignoffBody.comment");
        project.send("owner", REST + "/signoffs/" + signed.json().path("id").asText() + "/revocation", path,
                Map.of("reason", words)).expect(200);
        planted.add("RevocationBody.reason");
        project.send("owner", path, path, Map.of("medium", "ELECTRONIC", "comment", words)).expect(201);
    }

    /** Files whose names are payloads, as far as the host lets file names be. */
    void files(String code) {
        for (String pack : payloads.packs(120)) {
            String name = pack.replaceAll("[\\\\/\"%:$?*<>|+#\\p{Cntrl}]", "");
            String shortened = new String(name.getBytes(StandardCharsets.UTF_8), 0, Math.min(200,
                    name.getBytes(StandardCharsets.UTF_8).length), StandardCharsets.UTF_8).replace("\ufffd", "");
            project.client("pm").attach(project.issue(code), shortened + ".html",
                    words.getBytes(StandardCharsets.UTF_8))
                    .expect(200);
        }
    }

    /** The facts of the project as stored, one pack after the other, with what looks at them in between. */
    void project(TableCounts tables, Runnable look) {
        for (String pack : payloads.packs(95)) {
            tables.change("update \"AO_4069BF_IMPL_PROJECT\" set \"CUSTOMER\" = ?, \"VENDOR\" = ?, \"CONTRACT_NUMBER\" = ?", pack);
            look.run();
        }
    }

    /** A previewed project shows what was typed, and every text of its blueprint. */
    void preview() {
        Map<String, Object> request = new LinkedHashMap<>(DemoProject.request("HSY", payloads.packs(80).get(0)));
        request.put("customer", payloads.packs(190).get(0));
        request.put("vendor", payloads.packs(190).get(1));
        request.put("contract", Map.of("number", payloads.packs(95).get(2), "signedOn", TODAY));
        host.as("pm").post(REST + "/projects?dryRun=true", request).expect(200);
        note("NewProject", "name", "customer", "vendor");
        note("Contract", "number");
    }

    /**
     * What Jira itself lets people type on issues: summaries, descriptions, comments, text fields; and projects and
     * filters.
     */
    void host() {
        JiraClient pm = project.client("pm");
        List<String> packs = payloads.packs(250);
        int i = 0;
        for (JsonNode issue : pm.get("/rest/api/2/search?maxResults=100&jql=project=" + project.key).expect(200).json()
                .path("issues")) {
            String path = "/rest/api/2/issue/" + issue.path("key").asText();
            pm.put(path, Map.of("fields", Map.of("summary", packs.get(i++ % packs.size()), "description", words)));
            customFields(pm, path, packs);
            pm.post(path + "/comment", Map.of("body", words)).expect(201);
        }
        pm.post("/rest/api/2/filter",
                Map.of("name", packs.get(0), "description", words, "jql", "project=" + project.key));
        project.client("admin").post("/rest/api/2/project",
                Map.of("key", "HSZ", "name", payloads.packs(80).get(1), "description",
                words, "projectTypeKey", "business", "lead", "pm")).expect(201);
    }

    /** Every text field of the issue that people may fill, one pack after the other. */
    private void customFields(JiraClient pm, String path, List<String> packs) {
        pm.get(path + "/editmeta").expect(200).json().path("fields").fields().forEachRemaining(field -> {
            boolean text = field.getKey().startsWith("customfield_") && field.getValue().path("schema").path("type")
                    .asText().equals("string");
            if (text) {
                pm.put(path, Map.of("fields", Map.of(field.getKey(), packs.get(values++ % packs.size())))).expect(204);
            }
        });
    }

    private void act(String user, String gate, String what, String type, Map<String, Object> body, String... fields) {
        project.send(user, project.path() + "/gates/" + gate + "/" + what, project.path() + "/gates", body).expect(200);
        note(type, fields);
    }

    private long post(String path, String type, Map<String, Object> body, String... fields) {
        Reply reply = host.as("pm").post(path, body).expect(201);
        note(type, fields);
        return reply.json().path("id").asLong();
    }

    private void note(String type, String... fields) {
        for (String field : fields) {
            planted.add(type + "." + field);
        }
    }
}
