package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Message;
import java.util.Optional;

/**
 * Why a criterion has its result, and who can change that.
 *
 * @param issueKey issue that blocks, for a link (R51)
 * @param party    side that has to act
 * @param roleKey  role that has to act
 * @param internal the vendor's own affair: the customer reads one count-free line instead
 */
public record Reason(Message text, Optional<String> issueKey, Optional<Side> party, Optional<String> roleKey,
        boolean internal) {

    public static Reason of(Message text) {
        return new Reason(text, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public Reason at(Optional<String> key) {
        return new Reason(text, key, party, roleKey, internal);
    }

    public Reason by(Side side, String role) {
        return new Reason(text, issueKey, Optional.of(side), Optional.of(role), internal);
    }

    public Reason by(Side side) {
        return new Reason(text, issueKey, Optional.of(side), roleKey, internal);
    }

    public Reason asInternal() {
        return new Reason(text, issueKey, party, roleKey, true);
    }
}
