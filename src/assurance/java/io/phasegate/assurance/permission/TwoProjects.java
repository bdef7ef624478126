package io.phasegate.assurance.permission;

import io.phasegate.demo.JiraClient;
import io.phasegate.it.RunningSandbox;
import java.util.EnumMap;
import java.util.Map;

/**
 * The actors' own project and one of other people with the same kind of data, in the shared sandbox; made once for
 * all suites.
 */
final class TwoProjects {
    private static TwoProjects made;

    private final String base;
    final FilledProject own;
    final FilledProject foreign;
    final Map<Actor, JiraClient> actors;
    private final Map<Where, Values> values = new EnumMap<>(Where.class);

    private TwoProjects(String base) {
        this.base = base;
        DatedOverlay.bring(JiraClient.login(base, "admin"));
        own = new FilledProject(base, "MXO", 1).fill();
        foreign = new FilledProject(base, "MXF", 2).fill();
        actors = own.people.actors();
        values.put(Where.OWN, new Values(own));
        values.put(Where.FOREIGN, new Values(foreign));
        values.put(Where.UNKNOWN, new Values(null));
        as(Actor.SYSTEM_ADMIN).confirmed(); // what is tried is permission, not WebSudo
    }

    static synchronized TwoProjects inSharedSandbox() {
        if (made == null) {
            made = new TwoProjects(RunningSandbox.base());
        }
        return made;
    }

    String base() {
        return base;
    }

    Values values(Where where) {
        return values.get(where);
    }

    JiraClient as(Actor actor) {
        return actors.get(actor);
    }
}
