package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Tasks;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Deadlines and calendars of the packaged jar over HTTP: a contract was signed two weeks ago, and nobody wrote the
 * notice.
 */
public class DeadlinesIT {
    private static final String REST = "/rest/phasegate/1.0";
    private static final String KEY = "DLN";
    private static final String PATH = REST + "/projects/" + KEY;
    private static final String PAGES = "/plugins/servlet/phasegate/projects/" + KEY + "/";
    private static final String NOTICE_OF_CHANGE = "SC-W02.SC-F05.1";
    private static final String CHANGE = "deliverable:SC-F05";
    private static JiraClient pm;
    private static JiraClient admin;
    private static boolean announcedUnasked;

    @BeforeClass
    public static void makeProject() {
        String base = RunningSandbox.base();
        pm = JiraClient.login(base, "pm");
        admin = JiraClient.login(base, "admin");
        Map<String, Object> request = new HashMap<>(DemoProject.request(KEY, "时限 Deadlines"));
        request.put("startDate", LocalDate.now().minusDays(20).toString());
        request.put("calendar", "cn");
        request.put("overlays", List.of("yy-pp003", "sc-track"));
        Tasks.await(pm, pm.post(REST + "/projects?dryRun=false", request).expect(202).json().path("taskId").asText());
        new DemoProject(base, KEY, "时限 Deadlines").staff();
        assign("consultant", "V_GMO");
        announcedUnasked = !deadline(pm, NOTICE_OF_CHANGE).isMissingNode();
        plan(pm, CHANGE, LocalDate.now().plusDays(30).toString(), "0").expect(204);
    }

    private static Answer plan(JiraClient who, String item, String date, String tag) {
        return who.send("PUT", PATH + "/planned-dates/" + item, Optional.of(Map.of("date", date, "reason", "agreed")),
                Map.of("If-Match", tag));
    }

    private static JsonNode planned(JiraClient who, String item) {
        for (JsonNode one : who.get(PATH + "/planned-dates").expect(200).json().path("values")) {
            if (one.path("item").asText().equals(item)) {
                return one;
            }
        }
        return MissingNode.getInstance();
    }

    private static void assign(String account, String role) {
        for (JsonNode member : pm.get(PATH + "/organisation").expect(200).json().path("members")) {
            if (pm.get(PATH + "/organisation/members/" + member.path("id").asLong()).json().path("account").asText()
                    .equals(account)) {
                pm.post(PATH + "/organisation/assignments", Map.of("memberId", member.path("id").asLong(), "role", role,
                        "start", LocalDate.now().toString(), "fullTime", true)).expect(201);
            }
        }
    }

    private static JsonNode deadline(JiraClient who, String id) {
        for (JsonNode one : who.get(PATH + "/deadlines").expect(200).json().path("values")) {
            if (one.path("id").asText().equals(id)) {
                return one;
            }
        }
        return MissingNode.getInstance();
    }

    private static Answer act(JiraClient who, String id, String act, String tag) {
        return who.send("POST", PATH + "/deadlines/" + id + "/acts",
                Optional.of(Map.of("act", act, "reason", "because")),
                Map.of("If-Match", tag));
    }

    @Test
    public void r89ShouldCountByTheCalendarThatWasChosenForTheProject() {
        assertThat(pm.get(PATH + "/calendar").expect(200).json().path("zone").asText()).isEqualTo("Asia/Shanghai");
        assertThat(pm.get(PAGES + "calendar").expect(200).body()).contains("春节 Spring Festival");
    }

    @Test
    public void r92ShouldHaveMissedTheNoticeTwoWorkingDaysAfterTheContract() {
        JsonNode notice = deadline(pm, "SC-W01.-.1");
        assertThat(notice.path("status").asText()).isEqualTo("MISSED");
        assertThat(notice.path("workingDaysLeft").asInt()).isLessThan(-3);
        assertThat(notice.path("responsible").asText()).isEqualTo("V_GMO");
    }

    @Test
    public void r93ShouldWantTheNoticeOfAChangeOnlyOnceADateIsChanged() {
        assertThat(announcedUnasked).isFalse();
        assertThat(deadline(pm, NOTICE_OF_CHANGE).isMissingNode()).isFalse();
    }

    @Test
    public void shouldLetWhoRunsTheProjectSetThePlannedDateAndNobodyElse() {
        String slip = "deliverable:SC-F06-1";
        String tag = planned(pm, slip).path("version").asText();
        String date = LocalDate.now().plusDays(60).toString();
        JiraClient customer = JiraClient.login(RunningSandbox.base(), "owner");
        assertThat(plan(customer, slip, date, tag).status()).isEqualTo(403);
        assertThat(plan(customer, CHANGE, date, "1").status()).isEqualTo(404);
        assertThat(planned(customer, CHANGE).isMissingNode()).isTrue();
        assertThat(plan(pm, slip, "2026-02-30", tag).body()).contains("2026-02-30");
        assertThat(plan(pm, slip, date, "99").status()).isEqualTo(412);
        plan(pm, slip, date, tag).expect(204);
        assertThat(deadline(pm, "SC-W03-1.SC-F06-1.1").path("due").asText()).isEqualTo(date);
        assertThat(plan(pm, slip, date, tag).status()).isEqualTo(412);
    }

    @Test
    public void shouldSetThePlannedDateByItsForm() {
        String slip = "deliverable:SC-F06-2";
        Map<String, String> form = new HashMap<>(Map.of("act", "plan", "item", slip, "version",
                planned(pm, slip).path("version").asText(), "date", "soon", "reason", ""));
        assertThat(submit("deadlines?lang=en", form).status()).isEqualTo(400);
        form.putAll(Map.of("date", LocalDate.now().plusDays(70).toString(), "reason", "合同约定 as agreed"));
        assertThat(submit("deadlines", form).status()).isEqualTo(302);
        assertThat(planned(pm, slip).path("date").asText()).isEqualTo(form.get("date"));
        assertThat(submit("deadlines", form).status()).isEqualTo(412);
        assertThat(pm.get(PAGES + "deadlines?lang=en").expect(200).body()).contains("data-planned=\"" + slip + "\"");
    }

    @Test
    public void r98ShouldTellTheResponsibleRoleOnceInItsLanguage() {
        admin.post(REST + "/deadlines/escalation", Map.of()).expect(200);
        assertThat(deadline(pm, "SC-W01.-.1").path("escalatedAt").isTextual()).isTrue();
        assertThat(admin.post(REST + "/deadlines/escalation", Map.of()).expect(200).json().path("told").asInt())
                .isZero();
        List<String> mails = mails();
        assertThat(mails).filteredOn(mail -> mail.contains("consultant@example.com")).hasSize(1).allSatisfy(mail ->
                assertThat(mail).contains("《项目实施通知》", "/projects/" + KEY + "/deadlines"));
    }

    private static List<String> mails() {
        return Mails.of(RunningSandbox.base()).stream().filter(mail -> mail.contains("[" + KEY + "]")).toList();
    }

    @Test
    public void r100ShouldRecomputeOpenDeadlinesWhenTheCalendarChanges() {
        String before = deadline(pm, NOTICE_OF_CHANGE).path("due").asText();
        String tag = pm.get(PATH + "/calendar").expect(200).tag();
        JsonNode changed = pm.send("PUT", PATH + "/calendar", Optional.of(Map.of("base", "cn", "days", List.of(
                Map.of("date", before, "kind", "OFF", "name", "厂休 works holiday")))), Map.of("If-Match", tag))
                .expect(200).json();
        assertThat(changed.path("base").asText()).isEqualTo("cn");
        assertThat(deadline(pm, NOTICE_OF_CHANGE).path("due").asText()).isLessThan(before);
    }

    private static String weekly() {
        return pm.get(PATH + "/deadlines").expect(200).json().path("values").findValuesAsText("id").stream()
                .filter(id -> id.startsWith("ST-W01.")).reduce((first, second) -> second).orElseThrow();
    }

    @Test
    public void shouldCloseADeadlineByHandOnlyForWhoMayAndOnce() {
        String id = weekly();
        JsonNode one = deadline(pm, id);
        String tag = one.path("version").asText();
        assertThat(act(JiraClient.login(RunningSandbox.base(), "cpm"), id, "close", tag).status()).isEqualTo(404);
        assertThat(act(pm, id, "resume", tag).status()).isEqualTo(409);
        assertThat(act(pm, id, "dance", tag).status()).isEqualTo(400);
        assertThat(act(pm, id, "close", "99").status()).isEqualTo(412);
        act(pm, id, "close", tag).expect(204);
        assertThat(deadline(pm, id).path("doneAt").asText()).isNotEmpty();
        assertThat(act(pm, id, "close", tag).status()).isEqualTo(412);
    }

    @Test
    public void shouldKeepFromTheCustomerWhatTheVendorDoes() {
        assertThat(deadline(pm, weekly()).path("internal").asBoolean()).isTrue();
        JsonNode seen = JiraClient.login(RunningSandbox.base(), "owner").get(PATH + "/deadlines").expect(200).json()
                .path("values");
        assertThat(seen.findValuesAsText("internal")).doesNotContain("true");
        assertThat(seen.findValuesAsText("id")).noneMatch(id -> id.startsWith("ST-W01."));
    }

    @Test
    public void shouldLetTheDueDateOfTheIssueFollowTheDeadline() {
        admin.post(REST + "/deadlines/escalation", Map.of()).expect(200);
        JsonNode change = deadline(pm, NOTICE_OF_CHANGE);
        JsonNode issue = pm.get("/rest/api/2/issue/" + change.path("issueKey").asText()).expect(200).json();
        assertThat(issue.path("fields").path("duedate").asText()).isEqualTo(change.path("due").asText());
    }

    @Test
    public void r99ShouldListOpenAndMissedDeadlinesByRoleInBothLanguages() {
        String zh = pm.get(PAGES + "deadlines?lang=zh").expect(200).body();
        assertThat(zh).contains("id=\"role-V_GMO\"", "《项目实施通知》", "逾期", "data-deadline=\"SC-W01.-.1\"");
        String en = pm.get(PAGES + "deadlines?lang=en").expect(200).body();
        assertThat(en).contains("The implementation notice is issued", " late", "Missed");
        assertThat(JiraClient.login(RunningSandbox.base(), "outsider").get(PAGES + "deadlines").status())
                .isEqualTo(404);
    }

    @Test
    public void r99ShouldShowTheDeadlinesOfAnIssueInItsPanel() {
        String issue = deadline(pm, NOTICE_OF_CHANGE).path("issueKey").asText();
        assertThat(pm.get("/browse/" + issue).expect(200).body()).contains("data-phasegate-deadlines",
                "data-deadline=\"" + NOTICE_OF_CHANGE + "\"", PAGES + "deadlines\"");
        String quiet = DemoProject.issueOfItem(pm, KEY, "deliverable:GZ-F01");
        assertThat(pm.get("/browse/" + quiet).expect(200).body()).doesNotContain("data-phasegate-deadlines");
    }

    private static Answer submit(String page, Map<String, String> form) {
        Matcher token = Pattern.compile("name=\"atl_token\" value=\"(\\w+)\"")
                .matcher(pm.get(PAGES + page).expect(200).body());
        assertThat(token.find()).isTrue();
        form.put("atl_token", token.group(1));
        return pm.form(PAGES + page, form);
    }

    @Test
    public void shouldActOnADeadlineByItsForm() {
        Map<String,
                String> form = new HashMap<>(Map.of("deadline", NOTICE_OF_CHANGE, "act", "pause", "version", "0",
                "reason", ""));
        assertThat(submit("deadlines", form).status()).isEqualTo(400);
        form.put("reason", "客户要求 the customer asked for it");
        assertThat(submit("deadlines", form).status()).isEqualTo(302);
        assertThat(deadline(pm, NOTICE_OF_CHANGE).path("status").asText()).isEqualTo("PAUSED");
        form.put("act", "resume");
        assertThat(submit("deadlines", form).status()).isEqualTo(412);
        form.put("version", "1");
        assertThat(submit("deadlines", form).status()).isEqualTo(302);
    }

    @Test
    public void shouldChangeTheCalendarByItsFormAndNameEveryWrongLine() {
        String version = pm.get(PATH + "/calendar").expect(200).json().path("version").asText();
        Map<String,
                String> form = new HashMap<>(Map.of("act", "save", "version", version, "name", "K", "weekdays",
                "MONDAY",
                "start", "08:30", "end", "17:30", "zone", "Asia/Shanghai", "plainDays", "CALENDAR",
                "days", "2026-02-30,OFF,x\n2026-05-04,PARTY,y"));
        assertThat(submit("calendar?lang=en", form).body()).contains("Line 1", "Line 2", "2026-02-30", "PARTY");
        form.put("days", "2026-05-04,OFF,\"厂休, works holiday\"");
        assertThat(submit("calendar", form).status()).isEqualTo(302);
        assertThat(pm.get(PAGES + "calendar?lang=en").expect(200).body()).contains("08:30", "厂休, works holiday");
        assertThat(submit("calendar", form).status()).isEqualTo(412);
    }

    @Test
    public void shouldGiveAndTakeCalendarFiles() throws Exception {
        String csv = pm.get(PATH + "/calendar/file?format=csv").expect(200).body();
        assertThat(csv).startsWith("date,kind,name");
        HttpResponse<String> wrong = putFile("csv", "2026-02-30,OFF,x\n2026-05-01,PARTY,y\n");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("line 1", "line 2", "2026-02-30", "PARTY");
        assertThat(putFile("csv", csv).statusCode()).isEqualTo(200);
        assertThat(pm.get(PATH + "/calendar/file?format=csv").expect(200).body()).isEqualTo(csv);
        String ics = pm.get(PATH + "/calendar/file?format=ics").expect(200).body();
        assertThat(putFile("ics", ics).statusCode()).isEqualTo(200);
        assertThat(pm.get(PATH + "/calendar/file?format=csv").expect(200).body()).isEqualTo(csv);
    }

    private static HttpResponse<String> putFile(String format, String text) throws Exception {
        return putFile("pm", PATH + "/calendar", format, text);
    }

    private static HttpResponse<String> putFile(String user, String path, String format, String text) throws Exception {
        String tag = pm.get(path).expect(200).tag();
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(pm.base() + path + "/file?format=" + format))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", format.equals("csv") ? "text/csv" : "text/calendar").header("If-Match", tag)
                .PUT(HttpRequest.BodyPublishers.ofString(text)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    public void shouldLetAdministratorsKeepSharedCalendars() {
        assertThat(pm.get(REST + "/calendars").expect(200).body()).contains("\"cn\"", "国办发明电");
        assertThat(pm.post(REST + "/calendars", Map.of("id", "acme")).status()).isEqualTo(403);
        admin.post(REST + "/calendars", Map.of("id", "acme", "name", "Acme", "days", List.of())).expect(201);
        assertThat(admin.post(REST + "/calendars", Map.of("id", "acme", "name", "Acme")).status()).isEqualTo(409);
        assertThat(admin.send("PUT", REST + "/calendars/cn", Optional.of(Map.of("name", "x")), Map.of("If-Match", "1"))
                .status()).isEqualTo(409);
        assertThat(admin.send("PUT", REST + "/calendars/acme", Optional.of(Map.of("zone", "Mars", "plainDays", "x")),
                Map.of("If-Match", "1")).json().path("errors").size()).isEqualTo(2);
    }

    @Test
    public void shouldGiveAndTakeFilesOfSharedCalendars() throws Exception {
        String path = REST + "/calendars/works";
        admin.post(REST + "/calendars", Map.of("id", "works", "name", "Works", "days", List.of())).expect(201);
        assertThat(putFile("pm", path, "csv", "2026-05-04,OFF,x\n").statusCode()).isEqualTo(403);
        assertThat(putFile("admin", path, "csv", "2026-02-30,OFF,x\n").body()).contains("line 1", "2026-02-30");
        assertThat(putFile("admin", path, "csv", "2026-05-04,OFF,厂休 works holiday\n").statusCode()).isEqualTo(200);
        String ics = pm.get(path + "/file?format=ics").expect(200).body();
        assertThat(ics).contains("BEGIN:VCALENDAR", "20260504");
        assertThat(putFile("admin", path, "ics", ics).statusCode()).isEqualTo(200);
        assertThat(pm.get(path + "/file?format=csv").expect(200).body()).contains("2026-05-04,OFF,厂休 works holiday");
    }

    @Test
    public void shouldDeleteASharedCalendarOnlyWhenNoProjectCountsByIt() {
        String path = REST + "/calendars/old";
        admin.post(REST + "/calendars", Map.of("id", "old", "name", "Old", "days", List.of())).expect(201);
        buildOn("old");
        Answer used = admin.send("DELETE", path, Optional.empty(), Map.of("If-Match", "1"));
        assertThat(used.status()).isEqualTo(409);
        assertThat(used.body()).contains(KEY);
        buildOn("cn");
        assertThat(pm.send("DELETE", path, Optional.empty(), Map.of("If-Match", "1")).status()).isEqualTo(403);
        assertThat(admin.send("DELETE", path, Optional.empty(), Map.of("If-Match", "7")).status()).isEqualTo(412);
        admin.send("DELETE", path, Optional.empty(), Map.of("If-Match", "1")).expect(204);
        assertThat(pm.get(path).status()).isEqualTo(404);
        assertThat(admin.post(REST + "/calendars", Map.of("id", "old", "name", "New")).status()).isEqualTo(409);
    }

    private static void buildOn(String base) {
        String tag = pm.get(PATH + "/calendar").expect(200).tag();
        pm.send("PUT", PATH + "/calendar", Optional.of(Map.of("base", base)), Map.of("If-Match", tag)).expect(200);
    }
}
