package io.phasegate.assurance.hostile;

import static io.phasegate.assurance.hostile.HostileHost.REST;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A valid request for every REST method that takes a body, by its name. A method that is not here fails the build. */
final class Samples {
    private static final String GATE_BODIES = "io.phasegate.gate.rest.GateBodies$";
    private static final String TODAY = LocalDate.now().toString();
    private static final String TEXT = "Text that somebody typed";
    private static final String NEVER_CHANGED = "\"0\"";

    private final Map<String, Sample> samples = new LinkedHashMap<>();
    private final HostileHost host;
    private final HostileProject project;

    private Samples(HostileHost host, HostileProject project) {
        this.host = host;
        this.project = project;
    }

    /** @param project advanced, with GZ-F05 and GZ-F02 confirmed and GZ-F06-P1 signed by the sponsor */
    static Map<String, Sample> of(HostileHost host, HostileProject project) {
        Samples all = new Samples(host, project);
        all.organisation();
        all.gates();
        all.signatures();
        all.documents();
        all.projects();
        all.administration();
        all.calendars();
        all.deadlines();
        return all.samples;
    }

    private void organisation() {
        String path = project.path() + "/organisation";
        rows(path, "parties", row("parties"), "PartyInput", map("side", "CUSTOMER", "name", TEXT, "shortName", "T"),
                "side", "name");
        rows(path, "departments", row("departments"), "DepartmentInput",
                map("partyId", row("parties"), "name", TEXT, "functional", true, "inScope",
                true, "headMemberId", project.member("sponsor")), "partyId", "name");
        rows(path, "members", project.member("keyuser"), "MemberInput", member(), "partyId", "name");
        add("POST /projects/{key}/organisation/publications", Sample.of("POST", "pm", path + "/publications", "",
                "io.phasegate.organisation.PublicationInput",
                map("documentNumber", "D-2", "date", TODAY, "audience", TEXT,
                        "approverMemberId", project.member("sponsor")), "documentNumber", "date", "audience",
                "approverMemberId"));
        rows(path, "assignments", lastAssignment(), "AssignmentInput",
                map("memberId", project.member("cpm"), "role", "C_DEVELOPER", "body",
                "IMPL", "start", TODAY, "end", LocalDate.now().plusDays(40).toString(), "fullTime", false,
                "timePercent", 50,
                "priority", "HIGH", "appraisalLinked", true, "rewardNote", TEXT), "memberId", "role", "start",
                "timePercent");
    }

    private Map<String, Object> member() {
        return map("partyId", row("parties"), "name", TEXT, "account", "outsider", "departmentId", row("departments"),
                "post",
                TEXT, "phone", "1", "mail", "a@example.com", "businessAuthority", true, "itStaff", false);
    }

    private long lastAssignment() {
        JsonNode assignments = project.organisation().path("assignments");
        return assignments.path(assignments.size() - 1).path("id").asLong();
    }

    /** POST of one kind of row, and PUT of the row with this id. */
    private void rows(String path, String kind, long id, String type, Map<String, Object> body, String... required) {
        String name = "/projects/{key}/organisation/" + kind;
        String input = "io.phasegate.organisation." + type;
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.computeIfPresent("name", (key, value) -> "Changed");
        changed.computeIfPresent("account", (key, value) -> "keyuser");
        changed.computeIfPresent("role", (key, value) -> "C_SYSADMIN");
        String row = path + "/" + kind + "/" + id;
        add("PUT " + name + "/{id}", Sample.of("PUT", "pm", row, path, input, changed, required));
        add("POST " + name, Sample.of("POST", "pm", path + "/" + kind, "", input, body, required));
    }

    private void gates() {
        String gates = project.path() + "/gates";
        gate("ticks", "Tick",
                map("criterion", "GZ-G2c", "ticked", true, "evidenceIssue", project.issue("GZ-F01"), "remark",
                TEXT), "criterion");
        gate("waivers", "Waiver", map("criterion", "GZ-G2b", "reason", TEXT, "expiresOn",
                LocalDate.now().plusDays(30).toString()), "criterion", "reason");
        gate("decisions", "Decision", map("role", "V_PM", "decision", "CONDITIONAL_GO", "remark", TEXT, "conditions",
                List.of(map("text", TEXT, "ownerMemberId", project.member("consultant"), "due", TODAY))), "decision");
        String decisions = "POST /projects/{key}/gates/{gate}/decisions";
        samples.computeIfPresent(decisions,
                (name, sample) -> sample.provedBy(sample.path(), map("role", "V_PM", "decision",
                "HOLD", "remark", TEXT), 200));
        add("POST /projects/{key}/conditions/{id}/closure", Sample.of("POST", "sponsor", project.path() + "/conditions/"
                + condition() + "/closure", gates, GATE_BODIES + "Closure", map("remark", TEXT)));
        add("POST /projects/{key}/gates/{gate}/reopening",
                Sample.of("POST", "sponsor", gates + "/GZ-G1/reopening", gates,
                GATE_BODIES + "Reopening", map("reason", TEXT), "reason"));
    }

    private void gate(String what, String type, Map<String, Object> body, String... required) {
        String gates = project.path() + "/gates";
        add("POST /projects/{key}/gates/{gate}/" + what, Sample.of("POST", what.equals("waivers") ? "sponsor" : "pm",
                gates + "/GZ-G2/" + what, gates, GATE_BODIES + type, body, required));
    }

    private String condition() {
        return host.as("pm").get(project.path() + "/gates/GZ-G1").expect(200).json().path("conditions").path(0)
                .path("id").asText();
    }

    private void signatures() {
        String signoffs = REST + "/issues/" + project.issue("GZ-F02") + "/signoffs";
        add("POST /issues/{issueKey}/signoffs", Sample.of("POST", "pm", signoffs, signoffs,
                "io.phasegate.deliverable.rest.SignoffBody", map("memberId", project.member("sponsor"), "role",
                        "C_LEADGROUP_HEAD", "kind", "SIGN", "medium", "PAPER", "signedOn", TODAY,
                        "evidenceAttachmentId",
                        scan("GZ-F02"), "result", "SIGNED", "comment", TEXT), "evidenceAttachmentId"));
        String signed = REST + "/issues/" + project.issue("GZ-F06-P1") + "/signoffs";
        String id = host.as("pm").get(signed).expect(200).json().path("signoffs").path(0).path("id").asText();
        String attendance = REST + "/issues/" + project.meeting() + "/attendance";
        add("POST /issues/{issueKey}/attendance", Sample.of("POST", "pm", attendance, attendance,
                "io.phasegate.process.rest.AttendanceResource$Attendance",
                map("members", List.of(project.member("sponsor")), "durationMinutes", 90),
                "members"));
        String minutes = REST + "/issues/" + project.meeting() + "/minutes";
        add("POST /issues/{issueKey}/minutes", Sample.of("POST", "pm", minutes, attendance,
                "io.phasegate.process.rest.MinutesResource$Paper",
                map("memberId", project.member("sponsor"), "signedOn", TODAY,
                        "evidenceAttachmentId", 1), "memberId").provedBy(minutes,
                        map("memberId", project.member("sponsor")), 409));
        add("POST /signoffs/{id}/revocation",
                Sample.of("POST", "sponsor", REST + "/signoffs/" + id + "/revocation", signed,
                "io.phasegate.deliverable.rest.RevocationResource$RevocationBody", map("reason", TEXT), "reason"));
    }

    private void documents() {
        String bodies = "io.phasegate.deliverable.rest.DocumentBodies$";
        String form = REST + "/issues/" + project.issue("KU-F03-1") + "/document";
        add("POST /issues/{issueKey}/document/form", Sample.of("POST", "pm", form + "/form", form, bodies + "Filled",
                map("fields", List.of(map("key", "score", "value", TEXT)), "ticked", List.of(), "rows", List.of())));
        String copies = REST + "/issues/" + project.issue("KU-F02") + "/document";
        add("POST /issues/{issueKey}/document/copies",
                Sample.of("POST", "pm", copies + "/copies", copies, bodies + "HandedOut",
                map("recipient", "C_TOP", "medium", "PAPER"), "recipient"));
    }

    private long scan(String code) {
        return project.client("pm").attach(project.issue(code), "scan.pdf", new byte[] {'%', 'P', 'D', 'F'})
                .expect(200).json()
                .path(0).path("id").asLong();
    }

    private void projects() {
        Map<String, Object> body = new LinkedHashMap<>(DemoProject.request("NEVER", "Never made"));
        body.put("language", "en");
        body.put("shares", Map.of());
        body.put("calendar", "cn");
        body.put("answers", Map.of());
        body.put("longCycle", false);
        body.put("goLive", "");
        body.put("dating", "");
        body.put("contract", Map.of("number", TEXT, "signedOn", TODAY, "deliveryOn", TODAY, "breakInEndOn", TODAY));
        String type = "io.phasegate.project.model.NewProject";
        String[] required = {"key", "name", "blueprint", "startDate", "totalDays", "customer", "vendor"};
        String path = REST + "/projects";
        add("POST /projects", Sample.of("POST", "pm", path + "?dryRun=false", "", type, body, required)
                .provedBy(path + "?dryRun=true", body, 200));
        Map<String, Object> known = new LinkedHashMap<>(body);
        known.put("key", "PLN");
        String plan = path + "/PLN/plan";
        add("POST /projects/{key}/plan",
                Sample.of("POST", "admin", plan + "?dryRun=false", "", type, known, "blueprint",
                "startDate", "totalDays", "customer", "vendor").provedBy(plan + "?dryRun=true", known, 200));
    }

    private void administration() {
        String own = "id: sampled\nversion: \"1.0\"\nkind: OVERLAY\nseed: none\nnames: {zh: 名称, en: Name}\npurpose: {zh: 用途, en: Purpose}\n";
        add("POST /blueprints",
                Sample.of("POST", "admin", REST + "/blueprints?dryRun=false", "",
                "io.phasegate.blueprint.rest.FileText$Body",
                map("text", own), "text"));
        add("PUT /settings",
                Sample.of("PUT", "admin", REST + "/settings", "", "io.phasegate.setup.rest.SettingsResource$Body",
                map("projectCreators", "implementation-managers")));
        String erasure = REST + "/persons/erasure";
        add("POST /persons/erasure",
                Sample.of("POST", "admin", erasure, "", "io.phasegate.privacy.rest.ErasureResource$Body",
                map("user", "nobody-of-this-name", "name", "nobody of this name"))
                .provedBy(erasure, map("name", "孙丽"), 200));
        add("POST /setup",
                Sample.of("POST", "admin", REST + "/setup", "", "io.phasegate.setup.rest.SetupResource$Order",
                map("replace", List.of("issue-type:phase"))).provedBy(REST + "/setup", Map.of(), 202));
    }

    private void calendars() {
        String type = "io.phasegate.calendar.rest.CalendarBody";
        Map<String,
                Object> body = map("id", "never", "name", TEXT, "source", TEXT, "base", "", "weekdays",
                List.of("MONDAY"),
                "dayStart", "08:00", "dayEnd", "17:00", "zone", "UTC", "plainDays", "WORKING", "days",
                List.of(map("date", TODAY, "kind", "HALF", "name", TEXT)));
        String own = project.path() + "/calendar";
        add("PUT /projects/{key}/calendar", Sample.of("PUT", "pm", own, own, type, body));
        String contract = project.path() + "/contract";
        add("PUT /projects/{key}/contract",
                Sample.of("PUT", "pm", contract, contract, "io.phasegate.project.ContractInput",
                map("number", TEXT, "signedOn", TODAY, "deliveryOn", TODAY, "breakInEndOn", TODAY)));
        String shared = REST + "/calendars";
        host.as("admin").post(shared, new LinkedHashMap<>(Map.of("id", "hostile", "name", TEXT)));
        add("POST /calendars", Sample.of("POST", "admin", shared, "", type, body, "id"));
        add("PUT /calendars/{id}", Sample.of("PUT", "admin", shared + "/hostile", shared + "/hostile", type, body));
    }

    /** In a project that nothing else changes, with limits that run and one that waits for a planned date. */
    private void deadlines() {
        String dated = project.key + "D";
        new DemoProject(host.base(), dated, "Hostile " + dated).createProject(List.of("qm-phase", "sc-track"));
        String path = REST + "/projects/" + dated;
        String id = host.as("pm").get(path + "/deadlines").expect(200).json().path("values").path(0).path("id").asText();
        deadline("POST /projects/{key}/deadlines/{id}/acts", path + "/deadlines/" + id + "/acts",
                "io.phasegate.deadline.rest.DeadlinesResource$ActBody", "act", "close");
        deadline("PUT /projects/{key}/planned-dates/{item}", path + "/planned-dates/deliverable:QM-F11",
                "io.phasegate.project.PlannedDateInput", "date", TODAY);
    }

    private void deadline(String name, String path, String type, String field, String value) {
        Map<String, Object> body = map(field, value, "reason", TEXT);
        add(name, Sample.of(name.substring(0, name.indexOf(' ')), "pm", path, NEVER_CHANGED, type, body, field, "reason")
                .provedBy(path, body, 204));
    }

    private long row(String kind) {
        return project.organisation().path(kind).path(0).path("id").asLong();
    }

    private void add(String name, Sample sample) {
        samples.put(name, sample);
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
