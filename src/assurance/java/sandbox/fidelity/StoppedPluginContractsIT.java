package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What is left of a plugin while it is stopped, and whether it comes back once and whole. */
public class StoppedPluginContractsIT {
    private final ProbedHost host = ProbedHost.running();
    private final ProbedHost.Browser browser = host.administrator();
    private final String issue = host.issue("of a stopped plugin");

    @Before
    public void stop() {
        change("disable");
    }

    @After
    public void start() {
        change("enable");
    }

    @Test
    @Contract(of = {"web-item", "servlet", "rest", "web-resource"},
            rule = "Nothing of a stopped plugin is shown or answered.",
            evidence = "facts 1.7 [S11 E1 I]",
            named = NamedRule.MODULES_OF_A_STOPPED_PLUGIN_VANISH)
    public void shouldServeNothingOfAStoppedPlugin() {
        assertThat(host.page("/projects/PRB")).doesNotContain("Project item");
        assertThat(host.visitor().get("/plugins/servlet/notes").statusCode()).isEqualTo(404);
        assertThat(host.visitor().get("/rest/probe/1.0/open/x").statusCode()).isEqualTo(404);
        assertThat(host.visitor().get("/download/resources/sandbox.fidelity.probe:web/probe.css").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Contract(of = "workflow-condition",
            rule = "A transition with a condition of a stopped plugin is not offered, and the issue can be read "
                    + "as before.",
            evidence = "facts 3.7 [I]",
            named = NamedRule.MODULES_OF_A_STOPPED_PLUGIN_VANISH)
    public void shouldOfferNoTransitionThatNeedsAStoppedPlugin() {
        assertThat(offered()).isEmpty();
        assertThat(host.status(issue)).isEqualTo("To Do");
        assertThat(host.page("/browse/" + issue)).contains("of a stopped plugin").doesNotContain(">Pass<");
    }

    @Test
    @Contract(of = {"com.atlassian.event.api.EventPublisher", "web-item"},
            rule = "A plugin that is started again has each module and listener once.",
            evidence = {"facts 3.12 [S11 E4 I]", "facts 5.6 [I]"},
            named = {NamedRule.MODULES_OF_A_STOPPED_PLUGIN_VANISH, NamedRule.ISSUE_EVENTS_COME_ONCE_PER_CHANGE})
    public void shouldComeBackOnceAndWhole() {
        host.issue("nobody is told of this one");
        change("enable");
        String told = host.issue("told when started again");
        assertThat(host.page("/plugins/servlet/notes")).containsOnlyOnce("event 1 ").contains("event 1 " + told);
        assertThat(offered()).hasSize(1);
        assertThat(host.page("/projects/PRB")).containsOnlyOnce("Project item");
    }

    private Iterable<JsonNode> offered() {
        return ProbedHost.json(host.call("GET", "/rest/api/2/issue/" + issue + "/transitions", "")).path("transitions");
    }

    private void change(String what) {
        browser.form("/secure/admin/plugin-" + what, Map.of("plugin", ProbePlugin.KEY, "atl_token", browser.token()));
    }
}
