package io.phasegate.deadline;

import io.phasegate.access.Access;

/** What is done once a day for all projects. Started by the host's scheduler, or by an administrator who does not want to wait. */
public class DailyRound {
    private final Escalations escalations;
    private final Access access;

    public DailyRound(Escalations escalations, Access access) {
        this.escalations = escalations;
        this.access = access;
    }

    /** @return how many missed deadlines somebody was told of */
    public int go() {
        return escalations.run();
    }

    /** Refuses 403 to everybody but Jira administrators. */
    public int order() {
        access.requireAdministrator();
        return go();
    }
}
