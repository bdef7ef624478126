package io.phasegate.assurance.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.race.Contest.Actor;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.SignatureInput;
import io.phasegate.deliverable.model.Signature;
import io.phasegate.gate.GateCase;
import io.phasegate.organisation.store.RowVersion;
import java.util.List;
import java.util.stream.Stream;

/** What can happen beside a signature or the start of a phase. */
final class SigningContests {
    static final Actor REVOKE = Actor.transition("owner", project -> {
        DeliverableCase deliverable = project.deliverable();
        long sequence = deliverable.state().signatures().get(0).sequence();
        return () -> project.world.revocation.revoke(deliverable, sequence, "by mistake");
    });
    private static final Actor SIGN = Actor.transition("owner", project -> {
        DeliverableCase deliverable = project.deliverable();
        return () -> project.world.signing.sign(deliverable, SignatureInput.electronic());
    });
    private static final Actor REMOVE_ROLE = Actor.request("pm", project -> {
        RowVersion seen = project.assignment("C_OWNER");
        String person = project.world.persons.ofUser("pm", "pm");
        return () -> project.world.organisation.removeAssignment(seen, person);
    });
    private static final Actor REMOVE_ROLE_AND_RECORD = Actor.request("pm", project -> {
        Runnable removal = REMOVE_ROLE.view().apply(project);
        return () -> {
            removal.run();
            project.ticked();
        };
    });
    private static final Actor START = Actor.transition("pm", project -> {
        GateCase gates = project.gates();
        return () -> project.world.phases.start(gates, gates.phase("GZ-P2"));
    });

    private SigningContests() {
    }

    static List<Contest> all() {
        return List.of(
                new Contest("sign / revoke", project -> project.planned().delivered().signed(), SIGN, REVOKE,
                        SigningContests::signedAgainOnlyAfterRevocation),
                new Contest("sign / role removed", project -> project.planned().delivered(), SIGN, REMOVE_ROLE,
                        SigningContests::asIfOneAfterTheOther),
                new Contest("sign / role removed, then recorded", project -> project.planned().delivered(), SIGN,
                        REMOVE_ROLE_AND_RECORD, SigningContests::notSignedAfterTheRecord),
                new Contest("start phase / edit organisation", RaceProject::planned, START, REMOVE_ROLE,
                        SigningContests::asIfOneAfterTheOther));
    }

    private static void signedAgainOnlyAfterRevocation(RaceProject project, Outcome outcome) {
        assertThat(outcome.doneOrOvertaken(1)).isTrue();
        project.as("owner");
        List<Signature> signatures = project.deliverable().state().signatures();
        assertThat(signatures).hasSize(outcome.done(0) ? 2 : 1);
        assertThat(signatures.get(0).counts()).isEqualTo(!outcome.done(1));
        if (!outcome.done(0)) {
            outcome.checkToldWhoAndWhen(0, "owner");
        }
    }

    private static void asIfOneAfterTheOther(RaceProject project, Outcome outcome) {
        assertThat(outcome.done(1)).isTrue();
        if (outcome.allBefore(0)) {
            assertThat(outcome.done(0)).as("done before the role was removed").isTrue();
        }
        if (outcome.allBefore(1)) {
            assertThat(outcome.done(0)).as("begun after the role was removed").isFalse();
        }
    }

    /** The journal shows no signature of somebody who had lost his role before the entry in front of it was written. */
    private static void notSignedAfterTheRecord(RaceProject project, Outcome outcome) {
        assertThat(outcome.done(1)).isTrue();
        if (outcome.done(0)) {
            List<Long> places = Stream.of("SHARED:2", "INTERNAL:1").map(project.places()::get).toList();
            assertThat(places.get(0)).as("signature before the tick").isLessThan(places.get(1));
        }
    }
}
