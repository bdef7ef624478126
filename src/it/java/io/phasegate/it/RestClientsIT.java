package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import io.phasegate.assurance.Figures;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.Test;

/**
 * Clients that Jira's users know drive the story's REST v2 part: python-jira and JIRA::REST as Debian has them, jira.js
 * from npm. One that is missing is skipped with a line and a figure; it fails where .ci/run found it installed.
 */
public class RestClientsIT {
    private static final String JIRA_JS = "jira.js@5.4.0";
    private static final File JIRA_JS_HOME = new File("target/jira.js");
    /** Names of the clients that .ci/run knows to be there. */
    private static final List<String> REQUIRED =
            List.of(Optional.ofNullable(System.getenv("REST_CLIENTS")).orElse("").split(" "));
    private static final Pattern DONE = Pattern.compile("^0 .*story done, (\\d+) calls, version (\\S+)",
            Pattern.DOTALL);
    private static final int FEWEST_CALLS = 14;
    private static final Map<String, String> FIGURES = new TreeMap<>();

    private final Program here = new Program(new File("."));

    @AfterClass
    public static void keep() {
        Figures figures = Figures.of(RestClientsIT.class,
                "Clients that Jira's users know drive the sandbox's REST v2: find, attach, move, and read why a gate"
                + " does not let through.");
        FIGURES.forEach(figures::add);
        figures.keep();
    }

    @Test
    public void shouldDriveTheStoryWithPythonJira() throws Exception {
        needs("python-jira", here.run("/usr/bin/python3", "-c", "import jira"));
        String key = RunningSandbox.project("PYJ");
        drove("python-jira", here.run("/usr/bin/python3", "src/it/resources/story.py", RunningSandbox.base(), key));
    }

    @Test
    public void shouldDriveTheStoryWithJiraRestOfPerl() throws Exception {
        needs("JIRA::REST", here.run("/usr/bin/perl", "-MJIRA::REST", "-e", "1"));
        String key = RunningSandbox.project("PERL");
        drove("JIRA::REST", here.run("/usr/bin/perl", "src/it/resources/story.pl", RunningSandbox.base(), key));
    }

    @Test
    public void shouldDriveTheStoryWithJiraJs() throws Exception {
        needs("jira.js", installJiraJs());
        String key = RunningSandbox.project("JSJ");
        drove("jira.js", here.run("node", "src/it/resources/story.cjs", JIRA_JS_HOME.getAbsolutePath(),
                RunningSandbox.base(), key));
    }

    private static String installJiraJs() throws InterruptedException {
        String node = new Program(new File(".")).run("node", "--version");
        if (!node.startsWith("0 ") || new File(JIRA_JS_HOME, "node_modules/jira.js/package.json").exists()) {
            return node;
        }
        JIRA_JS_HOME.mkdirs();
        return new Program(JIRA_JS_HOME).run("npm", "install", "--prefix", ".", "--ignore-scripts", "--no-audit",
                "--no-fund", JIRA_JS);
    }

    private static void needs(String client, String answer) {
        if (answer.startsWith("0 ")) {
            return;
        }
        System.out.println("The test with " + client + " is skipped, it is not installed: " + answer);
        FIGURES.put(client, "not run, it is not installed");
        assertThat(REQUIRED).as("clients that must be there: %s", answer).doesNotContain(client);
        assumeTrue(client + " is not installed", false);
    }

    private static void drove(String client, String answer) {
        FIGURES.put(client, "failed");
        Matcher done = DONE.matcher(answer);
        assertThat(done.find()).as(answer).isTrue();
        assertThat(Integer.parseInt(done.group(1))).as("calls of " + client).isGreaterThanOrEqualTo(FEWEST_CALLS);
        FIGURES.put(client, done.group(1) + " calls driven by version " + done.group(2));
    }
}
