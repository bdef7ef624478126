package io.phasegate.assurance.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.blueprint.model.Method;
import io.phasegate.database.TestDatabase;
import io.phasegate.gate.AMethod;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.AfterClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Eight people decide at the same gate at the same instant, at one gate after the other. */
@RunWith(Parameterized.class)
public class DecisionStormAssurance {
    private static final int GATES = Volume.of(30, 1_000);
    private static final List<Storm> STORMS = IntStream.range(0, GATES).mapToObj(Storm::at).toList();
    private static final int ACCEPTED = STORMS.stream().mapToInt(storm -> storm.roles().size()).sum();
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
    public void shouldAcceptOneDecisionForEachGateRoleAndRound() {
        long began = System.nanoTime();
        int refused = 0;
        try (TestDatabase tables = TestDatabase.on(database); Crowd crowd = new Crowd(Storm.PEOPLE)) {
            RaceWorld world = new RaceWorld(tables.tables(RaceWorld.ROWS));
            for (int gate = 0; gate < GATES; gate++) {
                refused += STORMS.get(gate).over(new RaceProject(world, gate + 1, METHOD), crowd);
            }
        }
        assertThat(refused).as("losers").isEqualTo(GATES * Storm.PEOPLE - ACCEPTED);
        FIGURES.put("seconds on " + database, (System.nanoTime() - began) / 1_000_000_000L);
    }

    @AfterClass
    public static void keep() {
        Figures figures = Figures.of(DecisionStormAssurance.class,
                "Of several people who decide at the same instant, of one role or of two, in the first round or a "
                + "later one, exactly one of each role is recorded in that round, and every other is told who and when.")
                .add("databases", String.join(", ", TestDatabase.names())).add("gates on each", GATES)
                .add("of these in their second round", count(storm -> storm.past().round == 2))
                .add("of these decided in two roles at once", count(storm -> storm.roles().size() == 2))
                .add("people at each gate", Storm.PEOPLE).add("accepted decisions on each", ACCEPTED)
                .add("losers told who and when on each", GATES * Storm.PEOPLE - ACCEPTED);
        FIGURES.forEach(figures::add);
        figures.keep();
    }

    private static long count(Predicate<Storm> which) {
        return STORMS.stream().filter(which).count();
    }
}
