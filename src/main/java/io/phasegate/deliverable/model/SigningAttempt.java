package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.Method;
import io.phasegate.language.model.Ruling;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody gives a signature, or records one that was given on paper (design section 4).
 *
 * @param recorder the logged-in user; on paper he may not be the signer
 * @param scan     the evidence of a paper signature
 */
public record SigningAttempt(DeliverableState state, Method method, Actor signer, Actor recorder, Signer as,
        Medium medium,
        LocalDate signedOn, LocalDate today, Optional<FrozenFile> scan, PersonNames names) {

    public Ruling ruling() {
        Ruling ruling = Ruling.allowed();
        for (SigningRule rule : SigningRule.values()) {
            ruling = ruling.and(rule.apply(this));
        }
        return ruling;
    }

    /** 1 for the first, one more after each signature of this signer that does not count any more. */
    public int round() {
        return 1 + (int) state.signatures().stream().filter(signature -> signature.signer().equals(as)).count();
    }

    RoleNames roleNames() {
        return new RoleNames(method);
    }
}
