package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.demo.JiraClient;
import org.junit.ClassRule;
import org.junit.Test;

/** The sandbox has everything the jar links to, and only administrators are told what a host lacks. */
public class CompatibilityIT {
    @ClassRule
    public static final PhasegateOnHost HOST = new PhasegateOnHost();
    private static final String REST = "/rest/phasegate/1.0/compatibility";
    private static final String PAGE = "/plugins/servlet/phasegate/compatibility";

    @Test
    public void shouldFindEveryLinkedPartOfTheHost() {
        JiraClient.Answer answer = HOST.admin().get(REST);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("checked").asInt()).isGreaterThan(100);
        assertThat(answer.json().path("missing")).isEmpty();
    }

    @Test
    public void shouldShowThePageInTheLanguageAskedFor() {
        assertThat(HOST.admin().get(PAGE + "?lang=en").body()).contains("Compatibility", "aui-message-success");
        assertThat(HOST.admin().get(PAGE + "?lang=zh").body()).contains("\u517c\u5bb9\u6027");
    }

    @Test
    public void shouldNotExistForThoseWhoAreNotAdministrators() {
        JiraClient user = HOST.newUser("compatibility-reader");
        assertThat(user.get(REST).status()).isIn(403, 404);
        assertThat(user.get(PAGE).status()).isEqualTo(404);
    }

    @Test
    public void shouldAskWhoeverIsNotLoggedInToLogIn() {
        assertThat(HOST.nobody().get(REST).status()).isEqualTo(401);
        JiraClient.Answer page = HOST.nobody().get(PAGE);
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).hasValueSatisfying(target -> assertThat(target).contains("login"));
    }
}
