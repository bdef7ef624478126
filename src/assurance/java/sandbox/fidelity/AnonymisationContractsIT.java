package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** What plugins are told when a user is anonymised. */
public class AnonymisationContractsIT {
    private final ProbedHost host = ProbedHost.running();

    @Test
    @Contract(of = {"user-anonymization-handler", "user-key-change-handler",
            "com.atlassian.jira.user.anonymize.UserAnonymizationHandler",
            "com.atlassian.jira.user.anonymize.UserAnonymizationParameter",
            "com.atlassian.jira.user.anonymize.UserKeyChangeHandler",
            "com.atlassian.jira.user.anonymize.UserPropertyChangeParameter",
            "com.atlassian.jira.user.anonymize.AffectedEntity",
            "com.atlassian.jira.user.anonymize.AffectedEntity$Builder",
            "com.atlassian.jira.user.anonymize.AffectedEntityType", "com.atlassian.jira.bc.ServiceResult",
            "com.atlassian.jira.bc.ServiceResultImpl"},
            rule = "Handlers run before the user loses the name, their errors are shown and stop nothing; key "
                    + "handlers run only when a key changes.",
            evidence = {"U16", "https://confluence.atlassian.com/jiracore/dev-docs-anonymizing-users-983503081.html"})
    public void shouldTellHandlersBeforeTheNameIsGoneAndGoOnAfterTheirErrors() {
        ProbedHost.Browser browser = host.administrator();
        host.user("frieda");
        host.page("/plugins/servlet/notes");
        assertThat(browser.form("/secure/admin/user-anonymise", Map.of("name", "frieda", "atl_token", browser.token()))
                .body()).contains("The probe could not forget everything");
        assertThat(host.page("/plugins/servlet/notes")).contains("anonymise frieda loader host").doesNotContain("key ");
        assertThat(browser.http().get("/secure/admin/user-browser").body()).doesNotContain("frieda");
    }
}
