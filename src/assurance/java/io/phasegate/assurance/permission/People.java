package io.phasegate.assurance.permission;

import io.phasegate.demo.JiraClient;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of one project, each with a login of the project's prefix and the word that says what he is. */
final class People {
    private static final List<String> WORDS = List.of("lead", "vpm", "consultant", "sponsor", "owner", "cpm",
            "keyuser", "viewer",
            "unlicensed");

    private final String base;
    private final String prefix;
    private final Map<String, JiraClient> clients = new HashMap<>();

    People(String base, String prefix) {
        this.base = base;
        this.prefix = prefix;
    }

    /** Creates them; the lead may create implementation projects. */
    void create() {
        JiraClient admin = JiraClient.login(base, "admin");
        WORDS.forEach(word -> admin.post("/rest/api/2/user",
                Map.of("name", login(word), "password", login(word), "displayName",
                "Person " + login(word), "emailAddress", login(word) + "@example.com")).expect(201));
        admin.post("/rest/api/2/group/user?groupname=implementation-managers", Map.of("name", login("lead")))
                .expect(201);
    }

    /**
     * He keeps his role in the project and his session, as Jira lets nobody without a licence log in; only his
     * licence is gone.
     */
    void takeLicence() {
        as("unlicensed");
        JiraClient.login(base, "admin").delete("/rest/api/2/group/user?groupname=jira-software-users&username="
                + login("unlicensed")).expect(200);
    }

    String login(String word) {
        return prefix + "-" + word;
    }

    JiraClient as(String word) {
        return clients.computeIfAbsent(word, name -> JiraClient.login(base, login(name)));
    }

    /** The ten of the table, of whom these people are the insiders. */
    Map<Actor, JiraClient> actors() {
        Map<Actor, JiraClient> actors = new EnumMap<>(Actor.class);
        actors.put(Actor.ANONYMOUS, JiraClient.anonymous(base));
        actors.put(Actor.UNLICENSED, as("unlicensed"));
        actors.put(Actor.OUTSIDER, JiraClient.login(base, "outsider"));
        actors.put(Actor.VIEWER, as("viewer"));
        actors.put(Actor.VENDOR_MEMBER, as("consultant"));
        actors.put(Actor.VENDOR_PM, as("vpm"));
        actors.put(Actor.CUSTOMER_MEMBER, as("keyuser"));
        actors.put(Actor.CUSTOMER_SIGNER, as("sponsor"));
        actors.put(Actor.PROJECT_ADMIN, as("lead"));
        actors.put(Actor.SYSTEM_ADMIN, JiraClient.login(base, "admin"));
        return actors;
    }
}
