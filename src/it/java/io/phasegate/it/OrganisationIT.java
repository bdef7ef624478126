package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * The organisation of a project over HTTP by the packaged jar: what is answered to whom, bad input, races, both
 * languages.
 */
public class OrganisationIT {
    @ClassRule
    public static final PhasegateOnHost HOST = new PhasegateOnHost();

    private static final String PATH = "/rest/phasegate/1.0/projects/HDI/organisation";
    private static final String PAGE = "/plugins/servlet/phasegate/projects/HDI/organisation";
    private static JiraClient pm;
    private static long customer;
    private static long sponsor;

    @BeforeClass
    public static void recordSponsor() {
        HOST.makeProject();
        pm = HOST.user("pm");
        customer = pm.get(PATH).json().path("parties").findValuesAsText("id").stream().map(Long::valueOf).findFirst()
                .orElseGet(() -> added("parties", Map.of("side", "CUSTOMER", "name", "华东仪表")));
        sponsor = added("members", Map.of("partyId", customer, "name", "陈建国", "account", "sponsor"));
        assignment(sponsor, "C_SPONSOR");
    }

    private static long added(String kind, Map<String, Object> body) {
        return pm.post(PATH + "/" + kind, body).expect(201).json().path("id").asLong();
    }

    private static long member(String name) {
        return added("members", Map.of("partyId", customer, "name", name));
    }

    private static long assignment(long member, String role) {
        return added("assignments", Map.of("memberId", member, "role", role, "start", LocalDate.now().toString(),
                "fullTime", true));
    }

    private static Answer send(JiraClient who, String method, String path, Object body, String... tag) {
        Map<String, String> headers = tag.length == 0 ? Map.of() : Map.of("If-Match", tag[0]);
        return who.send(method, PATH + path, Optional.ofNullable(body), headers);
    }

    private static JsonNode errors(Answer answer) {
        return answer.json().path("errors");
    }

    @Test
    public void shouldRefuseUnknownCallersWith401AndOutsidersWith404() {
        assertThat(HOST.nobody().get(PATH).status()).isEqualTo(401);
        assertThat(HOST.user("outsider").get(PATH).status()).isEqualTo(404);
        assertThat(HOST.user("outsider").get(PAGE).status()).isEqualTo(404);
        assertThat(HOST.nobody().get(PAGE).header("Location").orElse("")).contains("login");
    }

    @Test
    public void shouldLetCustomersReadButNotEditR148() {
        JiraClient reader = HOST.user("sponsor");
        assertThat(reader.get(PATH).expect(200).json().path("mayEdit").asBoolean()).isFalse();
        assertThat(send(reader, "POST", "/members", Map.of("partyId", customer, "name", "X")).status()).isEqualTo(403);
        assertThat(send(reader, "DELETE", "/members/" + sponsor, null, "\"1\"").status()).isEqualTo(403);
    }

    @Test
    public void shouldNameEveryWrongFieldAtOnce() {
        Answer answer = send(pm, "POST", "/members", Map.of("partyId", 99_999, "mail", "x", "account", "nobody-here"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(List.of(errors(answer).has("name"), errors(answer).has("partyId"), errors(answer).has("mail"),
                errors(answer).has("account"))).containsOnly(true);
    }

    @Test
    public void shouldRefuseUnknownFieldAndMalformedJson() {
        assertThat(errors(send(pm, "POST", "/parties", Map.of("nmae", "typo"))).has("nmae")).isTrue();
        assertThat(send(pm, "POST", "/parties", "{\"name\": ").status()).isEqualTo(400);
    }

    @Test
    public void shouldRefuseAssignmentToMissingRole() {
        Answer answer = send(pm, "POST", "/assignments", Map.of("memberId", sponsor, "role", "C_KING", "start",
                "2026-01-05", "fullTime", true));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer).has("role")).isTrue();
    }

    @Test
    public void shouldAskForIfMatchAndRefuseAStaleOne() {
        long id = member("钱多多");
        Map<String, Object> renamed = Map.of("partyId", customer, "name", "钱多多二");
        assertThat(send(pm, "PUT", "/members/" + id, renamed).status()).isEqualTo(428);
        assertThat(send(pm, "PUT", "/members/" + id, renamed, "\"1\"").expect(200).tag()).contains("2");
        Answer stale = send(pm, "PUT", "/members/" + id, renamed, "\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("errorMessages").get(0).asText()).contains("Li Ming");
    }

    @Test
    public void shouldTakeTheTagOfTheWholeForARow() {
        long id = member("孙小小");
        String seen = pm.get(PATH).expect(200).tag();
        assertThat(send(pm, "DELETE", "/members/" + id, null, seen).status()).isEqualTo(204);
        assertThat(send(pm, "DELETE", "/members/" + sponsor, null, seen).status()).isEqualTo(412);
    }

    @Test
    public void shouldGiveTheMemberTheProjectRoleOfHisSide() {
        assertThat(HOST.user("keyuser").get(PATH).status()).isEqualTo(404);
        added("members", Map.of("partyId", customer, "name", "赵磊", "account", "keyuser"));
        assertThat(HOST.user("keyuser").get(PATH).status()).isEqualTo(200);
    }

    @Test
    public void shouldLetOneOfTwoSimultaneousApprovalsWinAndNameTheWinner() throws Exception {
        long id = assignment(member("周同时"), "C_SYSADMIN");
        List<Answer> answers = atOnce(HOST.user("sponsor"), HOST.user("sponsor"), who ->
                send(who, "POST", "/assignments/" + id + "/approval", null, "\"1\""));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        Answer loser = answers.stream().filter(answer -> answer.status() == 409).findFirst().orElseThrow();
        assertThat(loser.json().path("errorMessages").get(0).asText())
                .contains(String.valueOf(LocalDate.now().getYear()));
    }

    @Test
    public void shouldRefuseApprovalByAnybodyButTheSponsorR34() {
        long id = assignment(member("吴独立"), "C_DEVELOPER");
        assertThat(send(pm, "POST", "/assignments/" + id + "/approval", null, "\"1\"").status()).isEqualTo(403);
    }

    @Test
    public void shouldShowThePanelInBothLanguages() {
        assertThat(pm.get(PAGE + "?lang=en").expect(200).body()).contains("Project organisation", "Needs attention");
        assertThat(pm.get(PAGE + "?lang=zh").expect(200).body()).contains("项目组织", "待处理事项");
    }

    @Test
    public void shouldEscapeWhatPeopleTypedR149() {
        member("<img src=x onerror=alert(1)>");
        assertThat(pm.get(PAGE).expect(200).body()).doesNotContain("<img src=x").contains("&lt;img src=x");
    }

    @Test
    public void shouldShowTheSheetsAndKnowNoOthersR45() {
        for (String sheet : List.of("team-list", "organisation-structure", "duties")) {
            assertThat(pm.get("/plugins/servlet/phasegate/projects/HDI/sheets/" + sheet).expect(200).body())
                    .contains("PP-003-0", "日志锚点").doesNotContain("$b.");
        }
        assertThat(pm.get("/plugins/servlet/phasegate/projects/HDI/sheets/secrets").status()).isEqualTo(404);
    }

    private static List<Answer> atOnce(JiraClient one, JiraClient other, Request request) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<Callable<Answer>> both = List.of(() -> after(start, one, request), () -> after(start, other, request));
            List<Future<Answer>> answers = pool.invokeAll(both);
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Answer after(CyclicBarrier start, JiraClient who, Request request) throws Exception {
        start.await();
        return request.send(who);
    }

    /** What both do at the same instant. */
    private interface Request {
        Answer send(JiraClient who);
    }
}
