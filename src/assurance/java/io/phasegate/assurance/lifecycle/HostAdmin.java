package io.phasegate.assurance.lifecycle;

import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.JiraClient.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host's administrator at work: switches the plugin off and on, installs another jar, anonymises users. */
final class HostAdmin {
    private static final String KEY = "io.phasegate.jira";
    private static final Pattern TOKEN =
            Pattern.compile("name=\"(?:atl_token|atlassian-token)\" (?:value|content)=\"([^\"]+)\"");

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(100);

    private final JiraClient admin;
    private final String token;

    HostAdmin(String base) {
        this.admin = JiraClient.login(base, "admin");
        Matcher found = TOKEN.matcher(admin.get("/secure/Dashboard.jspa").body());
        if (!found.find()) {
            throw new IllegalStateException("The host's pages carry no token");
        }
        this.token = found.group(1);
        form("/secure/admin/WebSudoAuthenticate.jspa", Map.of("webSudoPassword", "admin"));
        awaitPlugin();
    }

    JiraClient client() {
        return admin;
    }

    void disable() {
        done(form("/secure/admin/plugin-disable", Map.of("plugin", KEY)));
    }

    void enable() {
        done(form("/secure/admin/plugin-enable", Map.of("plugin", KEY)));
        awaitPlugin();
    }

    void uninstall() {
        done(form("/secure/admin/plugin-uninstall", Map.of("plugin", KEY)));
    }

    /** New, or another version over the one that is there. */
    void install(Path jar) {
        try {
            done(admin.upload("/secure/admin/plugin-install", Map.of("atl_token", token),
                    new Upload("plugin", jar.getFileName().toString(), Files.readAllBytes(jar))));
            awaitPlugin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By Jira's user administration. */
    void anonymise(String user) {
        done(form("/secure/admin/user-anonymise", Map.of("name", user)));
    }

    Answer form(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("atl_token", token);
        return admin.form(path, all);
    }

    /** On a busy machine the page of the host comes back before the plugin is up. */
    private void awaitPlugin() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (admin.get("/rest/phasegate/1.0/settings").status() != 200) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The plugin does not come up");
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private static void done(Answer answer) {
        if (answer.status() != 302 && answer.status() != 303) {
            throw new IllegalStateException("Not done: " + answer);
        }
    }
}
