package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Velocity templates of plugins: what is escaped and what may be called. */
public class TemplateContractsIT {
    private static final String ESCAPED = "a&lt;b&gt;&quot;&#39;&amp;";
    private final ProbedHost host = ProbedHost.running();

    @Test
    @Contract(of = "com.atlassian.templaterenderer.TemplateRenderer",
            rule = "References are escaped wherever they stand and wherever their value comes from.",
            evidence = "facts 5.3 [S11 E2]",
            named = NamedRule.ESCAPING_IS_AUTOMATIC)
    public void shouldEscapeReferencesInTextAndAttributesAndOutOfCollections() {
        assertThat(page()).contains("text " + ESCAPED, "attribute <p title=\"" + ESCAPED + "\">", "quiet " + ESCAPED)
                .contains("inside \"&lt;i&gt;one&lt;/i&gt;\" &lt;u&gt;value&lt;/u&gt; &lt;u&gt;value&lt;/u&gt;");
    }

    @Test
    @Contract(of = "com.atlassian.templaterenderer.TemplateRenderer",
            rule = "A call that no allow-list names gives nothing, on values of the JDK as on those of plugins.",
            evidence = {"facts 3.15 [DOC]",
            "https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-velocity-allowlist/"},
            named = NamedRule.VELOCITY_REFUSES_UNLISTED_METHODS)
    public void shouldRefuseTheWayToClassesAndMethodsThatNobodyListed() {
        assertThat(page()).contains("class [] [] [] []").contains("record []");
    }

    @Test
    @Contract(of = "com.atlassian.templaterenderer.TemplateRenderer",
            rule = "A plugin can list methods of its own classes only.",
            evidence = {"facts 3.15 [DOC]",
            "https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-velocity-allowlist/"},
            named = NamedRule.VELOCITY_REFUSES_UNLISTED_METHODS)
    public void shouldIgnoreWhatAPluginListsOfOthersClasses() {
        assertThat(page()).contains("builder []");
        assertThat(host.log()).contains("lists a method of a class that is not its own: java.lang.StringBuilder#rev");
    }

    private String page() {
        return host.page("/plugins/servlet/attempts");
    }
}
