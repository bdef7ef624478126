package io.phasegate.assurance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.Figures;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Tasks;
import io.phasegate.it.RunningSandbox;
import io.phasegate.it.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runners.MethodSorters;
import sandbox.launch.SandboxProcess;

/**
 * Two people are forgotten: a signer whom Jira anonymises, and a key user without an account by our own page. Before,
 * what names them is shown and stored; afterwards it is nowhere, both chains verify, and the signature counts. The last
 * test ends the sandbox and reads its database.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class AnonymisationIT {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final String LOGIN = "zhouhy7731";
    private static final String PHONE = "021-7731 9999";
    private static final String WITHOUT_ACCOUNT = "孙丽";
    private static final String DOCUMENT = "PP-003-01";
    private static final String PDF = Story.REST + "/projects/FOR/handover?lang=both&format=pdf";
    private static SandboxProcess sandbox;
    private static Path home;
    private static Story story;
    private static HostAdmin admin;
    private static List<String> words;
    private static int shown;
    private static Map<String, String> before;
    private static JsonNode signedBefore;

    @BeforeClass
    public static void signAndForget() throws IOException {
        home = FOLDER.getRoot().toPath();
        sandbox = RunningSandbox.start(home, "--basic-auth");
        admin = new HostAdmin(sandbox.baseUrl());
        DemoProject project = new DemoProject(sandbox.baseUrl(), "FOR", "匿名化 FOR");
        project.prepare();
        project.createProject();
        project.staff();
        story = new Story(sandbox.baseUrl(), "FOR");
        words = List.of(LOGIN, "周晓七七", PHONE, hire(), WITHOUT_ACCOUNT);
        story.deliver(DOCUMENT).confirm(DOCUMENT);
        sign();
        leadAnotherProject();
        remember();
        admin.anonymise(LOGIN);
        admin.client().post(Story.REST + "/persons/erasure", Map.of("name", WITHOUT_ACCOUNT)).expect(200);
    }

    /** The owner of the customer is somebody else now, under his own account. @return the key of the account */
    private static String hire() {
        admin.client().post("/rest/api/2/user",
                Map.of("name", LOGIN, "password", LOGIN, "emailAddress", LOGIN + "@example.com",
                "displayName", "周晓七七")).expect(201);
        String organisation = Story.REST + "/projects/FOR/organisation";
        Answer read = story.as("pm").get(organisation).expect(200);
        for (JsonNode member : read.json().path("members")) {
            if (member.path("mail").asText().equals("owner@example.com")) {
                Answer changed = story.as("pm").send("PUT", organisation + "/members/" + member.path("id").asText(),
                        Optional.of(signer(member.path("partyId").asLong())),
                        Map.of("If-Match", "\"" + member.path("version")
                                .asText() + "\""));
                assertThat(changed.status()).as(changed.body()).isEqualTo(200);
            }
        }
        return admin.client().get("/rest/api/2/user?username=" + LOGIN).json().path("key").asText();
    }

    private static Map<String, Object> signer(long party) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("partyId", party);
        body.put("name", "周晓七七");
        body.put("account", LOGIN);
        body.put("post", "副总经理");
        body.put("phone", PHONE);
        body.put("mail", LOGIN + "@example.com");
        body.put("businessAuthority", true);
        return body;
    }

    /** So that he stands in the input of a long task. */
    private static void leadAnotherProject() {
        Map<String, Object> request = DemoProject.request("LED", "LED");
        request.put("lead", LOGIN);
        Answer started = story.as("pm").post(Story.REST + "/projects?dryRun=false", request).expect(202);
        Tasks.await(story.as("pm"), started.json().path("taskId").asText());
    }

    /** With an Idempotency-Key, so that the first answer, which names him, is stored. */
    private static void sign() {
        String signoffs = Story.REST + "/issues/" + story.issue(DOCUMENT) + "/signoffs";
        Answer signed = story.as(LOGIN).send("POST", signoffs, Optional.of(Map.of("medium", "ELECTRONIC")),
                Map.of("If-Match", story.as(LOGIN).get(signoffs).expect(200).tag(), "Idempotency-Key", "sign-7731"))
                .expect(201);
        assertThat(signed.body()).contains("周晓七七");
    }

    private static void remember() {
        before = new EverythingShown(sandbox.baseUrl(), story, DOCUMENT).read();
        signedBefore = signatures();
    }

    private static JsonNode signatures() {
        return story.signoffs("pm", DOCUMENT).expect(200).json();
    }

    @AfterClass
    public static void stop() {
        if (sandbox != null) {
            sandbox.kill();
        }
    }

    @Test
    public void aShouldHaveShownTheirNamesBefore() {
        assertThat(before.values()).anyMatch(body -> body.contains("周晓七七")).anyMatch(body -> body.contains(PHONE))
                .anyMatch(body -> body.contains(WITHOUT_ACCOUNT))
                .anyMatch(body -> body.contains(LOGIN + "@example.com"));
    }

    /** Guards the search itself: the text of the PDF was read, and they stood in it. */
    @Test
    public void aShouldHaveShownTheSignerInThePdfBefore() {
        assertThat(before.get("pm " + PDF)).contains("周晓七七").doesNotContain("%PDF");
        assertThat(before.get("sponsor " + PDF)).contains("周晓七七").doesNotContain("%PDF");
    }

    @Test
    public void bShouldShowTheirNamesNowhereAnyMore() {
        Map<String, String> now = new EverythingShown(sandbox.baseUrl(), story, DOCUMENT).read();
        shown = now.size();
        assertThat(now.keySet()).containsExactlyElementsOf(before.keySet());
        now.forEach((address, body) -> assertThat(body).as(address).doesNotContain(words));
        assertThat(now.get("pm " + Story.REST + "/projects/FOR/organisation")).contains("former member");
    }

    @Test
    public void cShouldKeepBothChainsWholeAndRecordItWithoutTheName() {
        for (String stream : List.of("SHARED", "INTERNAL")) {
            assertThat(story.as("pm").get(Story.REST + "/projects/FOR/journal/verification?stream=" + stream)
                    .expect(200).json()
                    .path("whole").asBoolean()).as(stream).isTrue();
        }
        assertThat(story.as("pm").get(Story.REST + "/projects/FOR/journal").body()).contains("PERSON_FORGOTTEN");
    }

    @Test
    public void dShouldStillCountTheSignature() {
        JsonNode now = signatures();
        assertThat(now.path("signoffs").size()).isEqualTo(1);
        assertThat(List.of("signed", "step", "openSigners", "files")).allSatisfy(field ->
                assertThat(now.path(field)).as(field).isEqualTo(signedBefore.path(field)).isNotNull());
        assertThat(now.path("signoffs").get(0).path("signer").asText()).contains("former member");
    }

    @Test
    public void eShouldRefuseWhomNobodyKnowsAndWhoeverIsNoSystemAdministrator() {
        String erasure = Story.REST + "/persons/erasure";
        assertThat(admin.client().post(erasure, Map.of("user", "nobody-like-that")).status()).isEqualTo(400);
        assertThat(admin.client().post(erasure, Map.of()).status()).isEqualTo(400);
        assertThat(story.as("pm").post(erasure, Map.of("name", WITHOUT_ACCOUNT)).status()).isIn(403, 404);
        assertThat(story.as("pm").get("/plugins/servlet/phasegate/privacy").status()).isNotEqualTo(200);
    }

    @Test
    public void eShouldNameTheFieldWithCharactersThatCannotBeStored() {
        Answer refused = admin.form("/plugins/servlet/phasegate/privacy", Map.of("user", "a\0b"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Jira user: This text is too long, or it has control characters",
                "value=\"ab\"");
    }

    @Test
    public void fShouldForgetByThePageOfTheAdministratorButNotWithoutToken() {
        JiraClient client = admin.client();
        assertThat(client.form("/plugins/servlet/phasegate/privacy", Map.of("user", "keyuser")).status())
                .isEqualTo(403);
        Answer done = admin.form("/plugins/servlet/phasegate/privacy", Map.of("user", "keyuser"));
        assertThat(done.header("Location").orElse(done.toString())).contains("rows=", "projects=1");
        assertThat(story.as("pm").get(Story.REST + "/projects/FOR/organisation").body()).doesNotContain("赵磊");
    }

    @Test
    public void gShouldHaveStoredTheirNamesNowhere() throws SQLException {
        sandbox.close();
        StoredText stored = StoredText.read(home.resolve("database/sandbox").toAbsolutePath().toString());
        assertThat(stored.tables()).hasSizeGreaterThan(10);
        SoftAssertions.assertSoftly(all -> stored.tables().forEach((table, text) ->
                all.assertThat(text).as(table).doesNotContain(words)));
        Figures.of(AnonymisationIT.class,
                "Who is anonymised is named nowhere any more; chains verify, signatures count.")
                .add("words searched for", words.size()).add("tables", stored.tables().size())
                .add("rows", stored.rows()).add("pages and REST answers", shown).keep();
    }
}
