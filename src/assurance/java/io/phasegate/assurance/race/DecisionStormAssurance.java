package io.phasegate.assurance.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.blueprint.model.Method;
import io.phasegate.database.TestDatabase;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.DecisionInput;
import io.phasegate.gate.GateCase;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.journal.model.ChainVerifier;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.AfterClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Eight people of one role decide at the same gate at the same instant, at one gate after the other. */
@RunWith(Parameterized.class)
public class DecisionStormAssurance {
    private static final int GATES = Volume.of(30, 1_000);
    private static final int SIGNERS = 8;
    private static final Method METHOD = AMethod.aMethod().decidedBy("C_TOP", "V_PM").build();
    private static final Map<String, Object> FIGURES = new TreeMap<>();

    private final String database;

    public DecisionStormAssurance(String database) {
        this.database = database;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
    }

    @Test
    public void shouldAcceptOneDecisionForEachGateAndRole() {
        long began = System.nanoTime();
        try (TestDatabase tables = TestDatabase.on(database); Crowd crowd = new Crowd(SIGNERS)) {
            RaceWorld world = new RaceWorld(tables.tables(RaceWorld.ROWS));
            for (int gate = 1; gate <= GATES; gate++) {
                RaceProject project = new RaceProject(world, gate, METHOD, SIGNERS).submitted();
                List<Optional<RuntimeException>> refusals = crowd.all(person -> decision(project, person));
                check(project, refusals);
            }
        }
        FIGURES.put("seconds on " + database, (System.nanoTime() - began) / 1_000_000_000L);
    }

    private static Runnable decision(RaceProject project, int person) {
        project.as(RaceProject.signer(person));
        GateCase gates = project.gates();
        return () -> project.world.decisions.decide(gates, project.gate(), DecisionInput.of(DecisionKind.GO, ""));
    }

    private static void check(RaceProject project, List<Optional<RuntimeException>> refusals) {
        List<Entry> decided = project.world.journal.read(project.id).of(EntryKind.GATE_DECIDED);
        assertThat(decided).hasSize(1);
        assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(1);
        String winner = project.organisation().nameOf(decided.get(0).personId());
        refusals.stream().flatMap(Optional::stream).forEach(refusal -> assertThat(refusal)
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.messages().toString())
                        .contains(winner).containsPattern("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d")));
        assertThat(ChainVerifier.verify(project.world.journal.links(project.id, Stream.SHARED), Optional.empty()))
                .isEmpty();
    }

    @AfterClass
    public static void keep() {
        Figures figures = Figures.of(DecisionStormAssurance.class,
                "Of several people of one role who decide at the same "
                + "instant exactly one is recorded, and every other is told who it was and when.")
                .add("databases", String.join(", ", TestDatabase.names())).add("gates on each", GATES)
                .add("signers at each gate", SIGNERS).add("accepted decisions on each", GATES)
                .add("losers told who and when on each", GATES * (SIGNERS - 1));
        FIGURES.forEach(figures::add);
        figures.keep();
    }
}
