package io.phasegate.deliverable;

import io.phasegate.deliverable.model.Act;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AWorld;
import io.phasegate.organisation.Today;
import java.time.Clock;

/**
 * One deliverable with its people, brought to a step by the commands themselves. For tests of what is built upon
 * them.
 */
public final class DeliverableDesk {
    public static final String CODE = "PP-003-01";

    public final AWorld world;

    public DeliverableDesk(ADeliverable deliverable) {
        this.world = new AWorld(AMethod.aMethod().with(deliverable.build()));
        world.files().with(501, "list.pdf");
    }

    public DeliverableCase open(String user) {
        return world.as(user).deliverable(CODE);
    }

    public String issueKey() {
        return open("pm").issue().key();
    }

    public DeliverableDesk submitted() {
        world.deliverables().take(open("author"), Act.SUBMIT, "");
        return this;
    }

    public DeliverableDesk reviewed() {
        submitted();
        world.deliverables().review(open("pm"), true, "fine");
        world.deliverables().review(open("office"), true, "");
        return this;
    }

    public DeliverableDesk delivered() {
        reviewed();
        world.deliverables().deliver(open("author"));
        return this;
    }

    public DeliverableDesk confirmed() {
        delivered();
        world.deliverables().take(open("cpm"), Act.CONFIRM, "");
        return this;
    }

    public DeliverableDesk signedBy(String user) {
        world.deliverables().sign(open(user), SignatureInput.electronic());
        return this;
    }

    public JournalTag tags() {
        return new JournalTag(new Today(Clock.systemUTC()));
    }

    /** What a caller must send who has seen the present state. */
    public String seenBy(String user) {
        DeliverableCase open = open(user);
        return "\"" + tags().of(open.journal(), open.viewer()) + "\"";
    }
}
