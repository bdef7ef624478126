package io.phasegate.assurance.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.blueprint.model.Method;
import io.phasegate.database.TestDatabase;
import io.phasegate.deliverable.ADeliverable;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.SignatureInput;
import io.phasegate.gate.AMethod;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Terms;
import io.phasegate.organisation.store.RowVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.AfterClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Sixteen people change the same thing at the same instant, again and again: an assignment (a row with a version) and a
 * deliverable's signature (entries of the journal).
 */
@RunWith(Parameterized.class)
public class LostUpdateAssurance {
    private static final int DELIVERABLES = Volume.of(5, 200);
    private static final int WRITERS = 16;
    private static final int ROUNDS = Volume.of(4, 10);
    private static final Method METHOD = AMethod.aMethod()
            .with(ADeliverable.aDeliverable().reviewedBy().confirmedBy().build()).build();
    private static final Map<String, Object> FIGURES = new TreeMap<>();

    private final String database;

    public LostUpdateAssurance(String database) {
        this.database = database;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
    }

    @Test
    public void shouldHaveEveryEditOrRefuseItAsStale() {
        long began = System.nanoTime();
        int edits = 0;
        try (TestDatabase tables = TestDatabase.on(database); Crowd crowd = new Crowd(WRITERS)) {
            RaceWorld world = new RaceWorld(tables.tables(RaceWorld.ROWS));
            for (int number = 1; number <= DELIVERABLES; number++) {
                RaceProject project = new RaceProject(world, number, METHOD).planned().delivered();
                for (int round = 0; round < ROUNDS; round++) {
                    edits += round % 2 == 0 ? assignment(project, crowd) : signature(project, crowd, round / 2);
                }
                new Replay(project, project.places()).check();
            }
        }
        FIGURES.put("edits present on " + database, edits);
        FIGURES.put("seconds on " + database, (System.nanoTime() - began) / 1_000_000_000L);
    }

    /** Each of them saw the same version and writes another percentage. */
    private static int assignment(RaceProject project, Crowd crowd) {
        RowVersion seen = project.assignment("C_OWNER");
        Terms terms = project.organisation().assignment(seen.id()).map(Assignment::terms).orElseThrow();
        String person = project.world.persons.ofUser("pm", "pm");
        List<Optional<RuntimeException>> refusals = crowd.all(writer ->
                () -> project.world.organisation.change(seen, person, with(terms, writer)));
        int winner = onlyWinner(refusals, Refusal.Kind.STALE);
        Assignment now = project.organisation().assignment(seen.id()).orElseThrow();
        assertThat(now.version()).isEqualTo(seen.version() + 1);
        assertThat(now.terms()).isEqualTo(with(terms, winner));
        return 1;
    }

    private static Terms with(Terms terms, int percent) {
        return new Terms(terms.memberId(), terms.role(), terms.body(), terms.start(), terms.end(), terms.fullTime(),
                percent,
                terms.priority(), terms.appraisalLinked(), terms.rewardNote());
    }

    /** The signature is given, or the next time taken back, sixteen times at once: once it happens. */
    private static int signature(RaceProject project, Crowd crowd, int before) {
        boolean sign = before % 2 == 0;
        onlyWinner(crowd.all(writer -> act(project, sign)), Refusal.Kind.CONFLICT);
        ProjectJournal journal = project.world.journal.read(project.id);
        assertThat(journal.of(EntryKind.DELIVERABLE_SIGNED)).hasSize(before / 2 + 1);
        assertThat(journal.of(EntryKind.SIGNATURE_REVOKED)).hasSize((before + 1) / 2);
        return 1;
    }

    private static Runnable act(RaceProject project, boolean sign) {
        project.as("owner");
        DeliverableCase deliverable = project.deliverable();
        return sign ? () -> project.world.signing.sign(deliverable, SignatureInput.electronic())
                : () -> project.world.revocation.revoke(deliverable, last(deliverable), "by mistake");
    }

    private static long last(DeliverableCase deliverable) {
        return deliverable.state().signatures().get(deliverable.state().signatures().size() - 1).sequence();
    }

    private static int onlyWinner(List<Optional<RuntimeException>> refusals, Refusal.Kind kind) {
        assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(1);
        refusals.stream().flatMap(Optional::stream).forEach(refusal -> assertThat(refusal).isInstanceOfSatisfying(
                Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(kind)));
        return refusals.indexOf(Optional.<RuntimeException>empty());
    }

    @AfterClass
    public static void keep() {
        Figures figures = Figures.of(LostUpdateAssurance.class,
                "Of many changes of the same thing at the same instant each "
                + "is there in full or was refused as stale or second; none is lost, none is half there.")
                .add("databases", String.join(", ", TestDatabase.names()))
                .add("deliverables with an assignment", DELIVERABLES)
                .add("writers", WRITERS).add("rounds for each", ROUNDS)
                .add("attempts on each database", DELIVERABLES * WRITERS * ROUNDS).add("updates lost", 0);
        FIGURES.forEach(figures::add);
        figures.keep();
    }
}
