package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Before;
import org.junit.Test;

/** Whose class loader is the context class loader while code of a plugin runs. */
public class LoaderContractsIT {
    private final ProbedHost host = ProbedHost.running();

    @Before
    public void forgetEarlierNotes() {
        notes("");
    }

    @Test
    @Contract(of = {"servlet", "rest"},
            rule = "Servlets and REST resources run with the class loader of their plugin as context class loader.",
            evidence = "https://docs.atlassian.com/atlassian-plugins-parent/3.2.0-m04/apidocs/com/atlassian/plugin/"
                    + "util/ClassLoaderStack.html",
            named = NamedRule.CONTEXT_CLASS_LOADER_SEES_THE_PLUGIN)
    public void shouldRunServletsAndRestResourcesWithTheLoaderOfThePlugin() {
        host.page("/rest/probe/1.0/open/x");
        assertThat(notes("")).contains("rest loader plugin").contains("servlet loader plugin");
    }

    @Test
    @Contract(of = "com.atlassian.event.api.EventPublisher",
            rule = "A host service runs with the class loader of the host as context class loader; the caller "
                    + "has its own again afterwards.",
            evidence = "https://docs.atlassian.com/atlassian-plugins-parent/5.2.2/xref-test/it/com/atlassian/plugin/"
                    + "osgi/TestContextClassLoader.html",
            named = NamedRule.CONTEXT_CLASS_LOADER_SEES_THE_PLUGIN)
    public void shouldRunHostServicesWithTheLoaderOfTheHostAndComeBack() {
        assertThat(notes("?publish=yes").lines()).containsExactly("host service loader host", "servlet loader plugin");
    }

    @Test
    @Contract(of = {"workflow-function", "com.atlassian.event.api.EventListener"},
            rule = "Nobody changes the context class loader for listeners and workflow modules: it is the host's "
                    + "when the host calls.",
            evidence = {"facts 3.12 [I]", "facts 3.7 [I]"},
            named = NamedRule.CONTEXT_CLASS_LOADER_SEES_THE_PLUGIN)
    public void shouldRunListenersAndFunctionsWithTheLoaderOfTheHost() {
        String key = host.issue("loaders");
        host.call("POST", "/rest/api/2/issue/" + key + "/transitions", "{\"transition\":{\"id\":\"2\"}}");
        assertThat(notes("")).contains("event 1 " + key + " status 10000 loader host")
                .contains("function " + key + " loader host");
    }

    private String notes(String query) {
        return host.page("/plugins/servlet/notes" + query);
    }
}
