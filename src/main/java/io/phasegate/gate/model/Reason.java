package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Message;
import java.util.Optional;

/**
 * Why a criterion has its result, and who can change that.
 *
 * @param issueKey    issue that blocks, for a link (R51)
 * @param party       side that has to act
 * @param roleKey     role that has to act
 * @param forCustomer what the customer reads instead of the text
 */
public record Reason(Message text, Optional<String> issueKey, Optional<Side> party, Optional<String> roleKey,
        Optional<Message> forCustomer) {

    public static Reason of(Message text) {
        return new Reason(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Reason at(Optional<String> key) {
        return new Reason(text, key, party, roleKey, forCustomer);
    }

    public Reason by(Side side, String role) {
        return new Reason(text, issueKey, Optional.of(side), Optional.of(role), forCustomer);
    }

    public Reason by(Side side) {
        return new Reason(text, issueKey, Optional.of(side), roleKey, forCustomer);
    }

    /** The customer reads this instead: what the vendor does before the delivery is not his. */
    public Reason insteadForCustomer(Message other) {
        return new Reason(text, issueKey, party, roleKey, Optional.of(other));
    }

    Reason seenByCustomer() {
        return forCustomer.map(other -> new Reason(other, issueKey, party, roleKey, Optional.empty())).orElse(this);
    }
}
