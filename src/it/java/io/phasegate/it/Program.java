package io.phasegate.it;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Runs programs of other languages for the tests with REST clients that Jira's users know. */
final class Program {
    private static final int NOT_THERE = 127;

    private final File folder;

    Program(File folder) {
        this.folder = folder;
    }

    /** Exit code (127 when the program is not installed), a space, and everything it printed. */
    String run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).directory(folder).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(1, TimeUnit.MINUTES);
            return process.exitValue() + " " + output;
        } catch (IOException e) {
            return NOT_THERE + " " + e.getMessage();
        }
    }
}
