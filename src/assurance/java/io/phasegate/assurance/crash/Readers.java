package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient;
import java.util.HashMap;
import java.util.Map;

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
        return user.equals("admin") ? client.confirmed() : client;
    }
}
