package io.phasegate.it;

import io.phasegate.demo.JiraClient;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Jira would have sent, as its administrator reads it. Used by the tests of what people are told. */
public final class Mails {
    private static final Pattern LINK = Pattern.compile("/secure/admin/mail/\\d+");

    private Mails() {
    }

    /** The pages of the newest 200 mails, newest first. */
    public static List<String> of(String base) {
        JiraClient admin = JiraClient.login(base, "admin").confirmed();
        Matcher links = LINK.matcher(admin.get("/secure/admin/mail").expect(200).body());
        return links.results().map(link -> admin.get(link.group()).expect(200).body()).toList();
    }
}
