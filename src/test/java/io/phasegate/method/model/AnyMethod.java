package io.phasegate.method.model;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Method;
import java.util.Random;

/** Small methods by chance over the same few keys, so that two of them have much in common and much that differs. */
final class AnyMethod {
    private AnyMethod() {
    }

    static Method of(String version, Random random) {
        AMethod method = new AMethod(version).without("P2").without("G2");
        int phases = 1 + random.nextInt(4);
        for (int i = 1; i <= phases; i++) {
            phase(method, "P" + i, i, random);
        }
        for (int i = 1; i <= phases; i++) {
            demands(method, phases, "X" + i, random);
        }
        return method.build();
    }

    private static void phase(AMethod method, String key, int sequence, Random random) {
        String role = "V_R" + random.nextInt(3);
        method.phase(key, sequence + (random.nextInt(4) == 0 ? 1 : 0)).role(role, word(random))
                .gate(key, "X" + sequence, word(random), Gate.Kind.EXIT)
                .document("D" + sequence, key, word(random), nature(random), role);
        if (random.nextBoolean()) {
            method.gate(key, "E" + sequence, word(random), Gate.Kind.ENTRY).manual("E" + sequence, "CE", word(random));
        }
        if (random.nextBoolean()) {
            method.task("T" + sequence, key, "D" + sequence).duty(role, 'R', "T" + sequence);
        }
    }

    /** Documents of any phase. */
    private static void demands(AMethod method, int phases, String gate, Random random) {
        for (int i = 0; i < 2; i++) {
            method.criterion(gate, "C" + random.nextInt(4), "D" + (1 + random.nextInt(phases)));
        }
    }

    private static DocNature nature(Random random) {
        return random.nextInt(5) == 0 ? DocNature.INTERNAL : DocNature.EXTERNAL;
    }

    private static String word(Random random) {
        return "Name " + random.nextInt(3);
    }
}
