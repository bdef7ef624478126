package io.phasegate.gate.model;

import java.util.Locale;

/** How gates, their criteria and phases are named in the journal, and what about them may happen only once. */
public final class GateSubject {
    private GateSubject() {
    }

    public static String gate(String gateKey) {
        return "gate:" + gateKey;
    }

    public static String criterion(String gateKey, String criterionKey) {
        return "criterion:" + gateKey + ":" + criterionKey;
    }

    public static String phase(String phaseKey) {
        return "phase:" + phaseKey;
    }

    /** E.g. `gate:gz-g1:c_top:1`. */
    public static String claim(Object... parts) {
        StringBuilder claim = new StringBuilder();
        for (Object part : parts) {
            claim.append(claim.isEmpty() ? "" : ":").append(part);
        }
        return claim.toString().toLowerCase(Locale.ROOT);
    }
}
