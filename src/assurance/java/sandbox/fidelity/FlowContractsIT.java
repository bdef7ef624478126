package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.Test;

/** Conditions, validators and functions of a plugin, asked on every way that leads through a transition. */
public class FlowContractsIT {
    private static final String PASS = "{\"transition\":{\"id\":\"2\"}}";
    private static final String BULK = "/secure/views/bulkedit/";
    private final ProbedHost host = ProbedHost.running();

    @Test
    @Contract(of = {"workflow-condition", "com.atlassian.jira.workflow.condition.AbstractJiraCondition"},
            rule = "A condition hides its transition on the issue view and in REST, and REST refuses to take it.",
            evidence = {"facts 3.7 [S8 E16]", "https://apps.decadis.net/pages/viewpage.action?pageId=41914138",
            "https://confluence.atlassian.com/display/JIRAKB/Workflows+Troubleshooting"},
            named = NamedRule.CONDITIONS_HIDE_IN_UI_AND_REST)
    public void shouldHideATransitionInRestAndOnThePage() {
        String open = host.issue("open");
        String hidden = host.issue("hidden");
        assertThat(host.page("/browse/" + open)).contains(">Pass<");
        assertThat(host.page("/browse/" + hidden)).doesNotContain(">Pass<");
        assertThat(offered(open)).hasSize(1);
        assertThat(offered(hidden)).isEmpty();
        assertThat(transition(hidden).statusCode()).isEqualTo(400);
        assertThat(host.status(hidden)).isEqualTo("To Do");
    }

    @Test
    @Contract(of = {"workflow-validator", "com.opensymphony.workflow.InvalidInputException"},
            rule = "All messages of a validator arrive, escaped, on the page and in REST as errorMessages and "
                    + "errors.",
            evidence = {"facts 3.7 [S8 E16]", "facts 2.2 [S11 E2]", "U15"},
            named = {NamedRule.ALL_ERRORS_OF_A_VALIDATOR_PASS_TOGETHER, NamedRule.ESCAPING_IS_AUTOMATIC})
    public void shouldAnswerAllErrorsOfAValidatorInRestAndOnThePage() {
        String key = host.issue("refused");
        JsonNode answer = ProbedHost.json(transition(key));
        assertThat(answer.path("errorMessages")).extracting(JsonNode::asText)
                .containsExactly("The first <reason>", "The second reason");
        assertThat(answer.path("errors").path("summary").asText()).isEqualTo("The reason of the field");
        assertThat(passOnThePage(key)).contains("The first &lt;reason&gt;", "The second reason")
                .contains("The reason of the field").doesNotContain("<reason>");
        assertThat(host.status(key)).isEqualTo("To Do");
    }

    @Test
    @Contract(of = {"workflow-function", "com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider"},
            rule = "Functions run once, after all checks have passed.",
            evidence = {"https://confluence.atlassian.com/display/JIRAKB/Workflows+Troubleshooting",
            "https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-issue-workflows/"},
            named = NamedRule.VALIDATORS_RUN_BEFORE_FUNCTIONS)
    public void shouldRunTheFunctionOnceAfterTheChecks() {
        String refused = host.issue("refused");
        String open = host.issue("open");
        notes();
        transition(refused);
        assertThat(transition(open).statusCode()).isEqualTo(204);
        assertThat(notes()).containsOnlyOnce("function").contains("function " + open);
        assertThat(host.status(open)).isEqualTo("Done");
    }

    @Test
    @Contract(of = {"workflow-condition", "workflow-validator"},
            rule = "A bulk transition asks conditions and validators of each issue and leaves those that refuse.",
            evidence = {"facts 3.7 [I]",
            "https://docs.apps.decadis.net/jira-workflow-toolbox-data-center/validation-based-on-jql-query"},
            named = NamedRule.BULK_AND_BOARD_TAKE_THE_SAME_CHECKS)
    public void shouldLeaveInBulkWhatAConditionOrValidatorRefuses() {
        String refused = host.issue("refused");
        String open = host.issue("open");
        ProbedHost.Browser browser = host.browser();
        for (String key : new String[] {refused, open}) {
            browser.form(BULK + "BulkWorkflowTransition.jspa",
                    Map.of("issue", key, "transition", "2:Probe flow", "atl_token", browser.token()));
        }
        assertThat(host.status(refused)).isEqualTo("To Do");
        assertThat(host.status(open)).isEqualTo("Done");
        assertThat(browser.http().get(BULK + "BulkEdit1!default.jspa?issue=" + host.issue("hidden")).body())
                .doesNotContain("Probe flow");
    }

    @Test
    @Contract(of = {"workflow-condition", "workflow-validator", "workflow-function"},
            rule = "Bulk move sets the status that the user chose; no condition, validator or function runs.",
            evidence = "U15",
            named = NamedRule.MOVE_AND_SKIPPED_VALIDATORS_PASS_US_BY)
    public void shouldMoveInBulkWithoutAskingAnything() {
        String refused = host.issue("refused and hidden");
        ProbedHost.Browser browser = host.browser();
        notes();
        browser.form(BULK + "BulkMigrate.jspa",
                Map.of("issue", refused, "status", "10001", "atl_token", browser.token()));
        assertThat(host.status(refused)).isEqualTo("Done");
        assertThat(notes()).doesNotContain("function");
    }

    private Iterable<JsonNode> offered(String key) {
        return ProbedHost.json(host.call("GET", "/rest/api/2/issue/" + key + "/transitions", "")).path("transitions");
    }

    private HttpResponse<String> transition(String key) {
        return host.call("POST", "/rest/api/2/issue/" + key + "/transitions", PASS);
    }

    private String passOnThePage(String key) {
        ProbedHost.Browser browser = host.browser();
        String id = ProbedHost.json(host.call("GET", "/rest/api/2/issue/" + key, "")).path("id").asText();
        return browser.form("/secure/CommentAssignIssue.jspa",
                Map.of("id", id, "action", "2", "atl_token", browser.token())).body();
    }

    private String notes() {
        return host.page("/plugins/servlet/notes");
    }
}
