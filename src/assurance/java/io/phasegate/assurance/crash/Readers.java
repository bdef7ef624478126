package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sessions of people for one thread: who confirms his password gets a new session, and what another thread asks in the
 * old one at that moment ends as nobody. Used by {@link HostReads}.
 */
final class Readers {
    private final KilledHost host;
    private final Map<String, JiraClient> clients = new HashMap<>();

    Readers(KilledHost host) {
        this.host = host;
    }

    /** Some pages ask an administrator for his password again. */
    JiraClient confirmed(String user) {
        JiraClient client = clients.computeIfAbsent(user, name -> JiraClient.login(host.base(), name));
        if (user.equals("admin")) {
            client.send("POST", "/secure/admin/WebSudoAuthenticate.jspa", Optional.of("webSudoPassword=admin"),
                    Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check"))
                    .expect(302);
        }
        return client;
    }
}
