package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Message;
import java.util.Locale;

/** Names a side in a sentence. */
final class SideNames {
    private SideNames() {
    }

    static Message of(Side side) {
        return Message.of("phasegate.gate.side." + side.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
