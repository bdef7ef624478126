package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.File;
import org.junit.Test;

/**
 * Clients that Jira's users know drive the story's REST v2 part: python-jira and JIRA::REST as Debian has them, jira.js
 * from npm. Each is skipped with a line where it is missing.
 */
public class RestClientsIT {
    private static final String JIRA_JS = "jira.js@5.4.0";
    private static final File JIRA_JS_HOME = new File("target/jira.js");

    private final Program here = new Program(new File("."));

    @Test
    public void shouldDriveTheStoryWithPythonJira() throws Exception {
        needs("python-jira", here.run("/usr/bin/python3", "-c", "import jira"));
        String key = RunningSandbox.project("PYJ");
        assertThat(here.run("/usr/bin/python3", "src/it/resources/story.py", RunningSandbox.base(), key))
                .startsWith("0").contains("story done");
    }

    @Test
    public void shouldDriveTheStoryWithJiraRestOfPerl() throws Exception {
        needs("JIRA::REST", here.run("/usr/bin/perl", "-MJIRA::REST", "-e", "1"));
        String key = RunningSandbox.project("PERL");
        assertThat(here.run("/usr/bin/perl", "src/it/resources/story.pl", RunningSandbox.base(), key))
                .startsWith("0").contains("story done");
    }

    @Test
    public void shouldDriveTheStoryWithJiraJs() throws Exception {
        needs(JIRA_JS, installJiraJs());
        String key = RunningSandbox.project("JSJ");
        assertThat(here.run("node", "src/it/resources/story.cjs", JIRA_JS_HOME.getAbsolutePath(),
                RunningSandbox.base(), key))
                .startsWith("0").contains("story done");
    }

    private static String installJiraJs() throws InterruptedException {
        if (new File(JIRA_JS_HOME, "node_modules/jira.js/package.json").exists()) {
            return "0 there";
        }
        JIRA_JS_HOME.mkdirs();
        return new Program(JIRA_JS_HOME).run("npm", "install", "--prefix", ".", "--ignore-scripts", "--no-audit",
                "--no-fund", JIRA_JS);
    }

    private static void needs(String client, String answer) {
        if (!answer.startsWith("0 ")) {
            System.out.println("The test with " + client + " is skipped, it is not installed: " + answer);
        }
        assumeTrue(answer.startsWith("0 "));
    }
}
