package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Web sections, web items and their conditions on the host's pages. */
public class FragmentContractsIT {
    private final ProbedHost host = ProbedHost.running();

    @Test
    @Contract(of = {"web-section", "web-item", "com.atlassian.plugin.web.Condition"},
            rule = "A section whose condition holds is shown with its items; a condition gets the parameters of "
                    + "its element.",
            evidence = {"facts 3.3 [S11 E1 E4]",
            "https://developer.atlassian.com/server/confluence/web-section-plugin-module/"})
    public void shouldShowSectionsWhoseConditionHoldsWithTheirItems() {
        ProbedHost.Browser browser = host.administrator();
        assertThat(browser.http().get("/plugins/servlet/upm").body()).contains("Shown section")
                .contains("/jira/plugins/servlet/form").contains("Admin item").doesNotContain("Hidden section");
    }

    @Test
    @Contract(of = {"com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition",
            "com.atlassian.jira.plugin.webfragment.model.JiraHelper", "web-item"},
            rule = "A condition of Jira's base class is told the user and the project of the page.",
            evidence = "facts 3.3 [S11 E1]",
            named = NamedRule.CONDITIONS_HIDE_IN_UI_AND_REST)
    public void shouldTellAConditionUserAndProjectOfThePage() {
        host.call("POST", "/rest/api/2/project",
                "{\"key\":\"ELSE\",\"name\":\"Else\",\"projectTypeKey\":\"business\"}");
        assertThat(host.page("/projects/PRB")).contains("Project item");
        assertThat(host.page("/projects/ELSE")).doesNotContain("Project item");
        assertThat(host.as("ann", "/projects/PRB").body()).contains("Probe").doesNotContain("Project item");
    }

    @Test
    @Contract(of = "com.atlassian.plugin.web.Condition",
            rule = "An item whose condition throws is left out and the page is shown.",
            evidence = "facts 3.3 [I]")
    public void shouldLeaveOutAnItemWhoseConditionFails() {
        assertThat(host.page("/projects/PRB")).doesNotContain("Broken item");
        assertThat(host.log()).contains("a condition that fails");
    }
}
