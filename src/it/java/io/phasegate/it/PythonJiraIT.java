package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** A client that many Jira users know (Debian's python3-jira) drives the story's REST v2 part. Skipped with a line where it is missing. */
public class PythonJiraIT {
    @Test
    public void shouldDriveTheStoryOverRestV2() throws Exception {
        boolean there = run("-c", "import jira").startsWith("0");
        if (!there) {
            System.out.println("The test with python-jira is skipped: python3 with the module jira is not installed");
        }
        assumeTrue(there);
        String key = RunningSandbox.project("PYJ");
        assertThat(run("src/it/resources/story.py", RunningSandbox.base(), key)).startsWith("0").contains("story done");
    }

    /** Exit code and output of python3. */
    private static String run(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "/usr/bin/python3";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(60, TimeUnit.SECONDS);
            return process.exitValue() + " " + output;
        } catch (IOException e) {
            return "127 " + e.getMessage();
        }
    }
}
