package io.phasegate.assurance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.assurance.hostile.BareSocket.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Addresses of files and resources, of the sandbox and of the plugin, with every disguise of a way out: nothing outside
 * is served, nobody who is not logged in gets further, no answer is a server error or names a place on the server.
 */
public class PathTraversalAssurance {
    /** Parts of what lies outside, and of what only a failure shows. */
    private static final Pattern SECRET = Pattern.compile("root:x:0|Bundle-SymbolicName|<atlassian-plugin|\u00ca\u00fe\u00ba\u00be"
            + "|#foreach|phasegate\\.web\\.not\\.found =|gz-3level\\.yaml|jdbc:|is up at|PATH=|<beans|\\bat [a-z]+\\.[\\w.]+\\(|"
            + "java\\.[a-z]+\\.\\w+Exception|/root/|/tmp/|/home/|" + Pattern.quote(Path.of("").toAbsolutePath()
            .toString()));
    private static HostileHost host;
    private static List<String> prefixes;
    private static String plain;

    @BeforeClass
    public static void findTheFilesThatAreServed() {
        host = HostileHost.running();
        HostileProject project = new HostileProject(host, "HSP");
        String attachment = project.client("pm").attach(project.issue("GZ-F01"), "plan.txt", "attached".getBytes())
                .expect(200)
                .json().path(0).path("id").asText();
        plain = project.key;
        prefixes = Stream.of("/download/resources/io.phasegate.jira:panel/", "/download/resources/io.phasegate.jira:",
                "/download/resources/", "/download/sandbox/host/", "/download/sandbox/aui/", "/download/",
                "/s/sandbox/",
                "/s/abc/_/download/resources/io.phasegate.jira:panel/", "/secure/attachment/" + attachment + "/",
                "/secure/attachment/", "/secure/", "/rest/api/2/attachment/",
                "/plugins/servlet/phasegate/projects/HSP/sheets/",
                "/plugins/servlet/phasegate/projects/HSP/", "/plugins/servlet/phasegate/", "/plugins/servlet/",
                "/rest/phasegate/1.0/projects/HSP/handover/", "/rest/phasegate/1.0/blueprints/",
                "/rest/phasegate/1.0/", "/rest/",
                "/").map(prefix -> "/jira" + prefix).toList();
    }

    @Test
    public void shouldServeNothingThatLiesOutside() {
        Set<String> wrong = new LinkedHashSet<>();
        List<String> targets = targets();
        targets.forEach(target -> judge(target, host.as("pm").cookie(), "", wrong));
        targets.forEach(target -> judge(target, "", "Hostile " + plain, wrong));
        assertThat(wrong).isEmpty();
        Figures.of(PathTraversalAssurance.class,
                "No address of a file or resource leads out of its folder, past the log-in, to a"
                        + " server error or to the name of a place on the server.")
                .add("addresses, each with and without log-in", targets.size())
                .add("places they begin in", prefixes.size())
                .add("served from outside", 0).add("server errors", 0).add("places disclosed", 0).keep();
    }

    @Test
    public void shouldServeWhatIsThere() {
        assertThat(new BareSocket(host.base()).get("/jira/download/resources/io.phasegate.jira:panel/panel.js", "")
                .body())
                .contains("data-phasegate-panel");
    }

    private static List<String> targets() {
        List<String> targets = new ArrayList<>();
        prefixes.forEach(prefix -> Climbs.all().forEach(climb -> targets.add((prefix + climb).replace(" ", "\t"))));
        int step = Volume.of(11, 1);
        return IntStream.range(0, targets.size()).filter(i -> i % step == 0).mapToObj(targets::get).toList();
    }

    private static void judge(String target, String cookie, String hidden, Set<String> wrong) {
        Answer answer = new BareSocket(host.base()).get(target, cookie);
        String about = (cookie.isEmpty() ? "nobody " : "pm ") + target.substring(0,
                Math.min(120, target.length())) + " -> ";
        if (answer.status() == 0 || answer.status() >= 500) {
            wrong.add(about + answer.status());
        }
        if (SECRET.matcher(answer.text()).find()) {
            wrong.add(about + answer.status() + " shows " + SECRET.matcher(answer.text()).results().findFirst()
                    .orElseThrow().group());
        }
        if (!hidden.isEmpty() && answer.body().contains(hidden)) {
            wrong.add(about + "shows what only members may see");
        }
    }
}
