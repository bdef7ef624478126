package io.phasegate.deliverable;

import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.deliverable.model.Act;
import io.phasegate.deliverable.model.Attempt;
import io.phasegate.deliverable.model.RoleNames;
import io.phasegate.deliverable.model.Signature;
import io.phasegate.deliverable.model.SigningAttempt;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * What the modules of the deliverable's workflow ask: is it shown, may it happen, write it down. Used by `workflow`
 * only.
 */
public final class DeliverableTransitions {
    private final DeliverableSteps steps;
    private final Delivery delivery;
    private final Signing signing;
    private final Revocation revocation;

    public DeliverableTransitions(DeliverableSteps steps, Delivery delivery, Signing signing, Revocation revocation) {
        this.steps = steps;
        this.delivery = delivery;
        this.signing = signing;
        this.revocation = revocation;
    }

    /** The role only: whether the transition is offered at all. */
    public boolean isShown(DeliverableCase deliverable, StepArguments arguments) {
        return arguments.fits(deliverable.state()) && switch (arguments.act()) {
            case SIGN -> deliverable.actor().oneOf(signers(deliverable)).isPresent();
            default -> deliverable.attempt(arguments.act(), "").role().isAllowed();
        };
    }

    /** Role and readiness, with every reason. */
    public Ruling ruling(DeliverableCase deliverable, StepArguments arguments, String comment) {
        if (arguments.alreadyAt(deliverable.state()) || !arguments.act().isRecorded()) {
            return Ruling.allowed();
        }
        return switch (arguments.act()) {
            case DELIVER -> delivery.ruling(deliverable);
            case SIGN -> signing(deliverable);
            case REVOKE -> revoking(deliverable, comment);
            default -> fitting(deliverable, arguments, comment);
        };
    }

    /** Writes the journal unless it is there already. Refuses like the command that it stands for. */
    public void record(DeliverableCase deliverable, StepArguments arguments, String comment) {
        if (arguments.alreadyAt(deliverable.state()) || !arguments.act().isRecorded()) {
            return;
        }
        switch (arguments.act()) {
            case DELIVER -> delivery.deliver(deliverable);
            case SIGN -> signing.sign(deliverable, SignatureInput.electronic());
            case REVOKE -> revocation.revoke(deliverable, revocation.own(deliverable).map(Signature::sequence)
                    .orElseThrow(Refusal::notFound), comment);
            case REVIEW -> steps.review(deliverable, arguments.accept(), comment);
            default -> steps.take(deliverable, arguments.act(), comment);
        }
    }

    private static Ruling fitting(DeliverableCase deliverable, StepArguments arguments, String comment) {
        Attempt attempt = deliverable.attempt(arguments.act(), comment).accepting(arguments.accept());
        Ruling fits = arguments.fits(attempt.state()) ? Ruling.allowed() : Ruling.conflict(
                Message.of("phasegate.deliverable.refused.no.such.step", attempt.state().code()));
        return attempt.ruling().and(fits);
    }

    /** The caller's own signature, when it is the last that is missing. */
    private Ruling signing(DeliverableCase deliverable) {
        SigningAttempt attempt = signing.own(deliverable);
        List<String> others = attempt.state().openSigners().stream().filter(open -> !open.equals(attempt.as()))
                .map(Signer::role).toList();
        Ruling complete = others.isEmpty() ? Ruling.allowed() : Ruling.conflict(
                Message.of("phasegate.deliverable.refused.others.missing",
                        new RoleNames(deliverable.project().method()).of(others)));
        return attempt.ruling().and(complete);
    }

    private Ruling revoking(DeliverableCase deliverable, String comment) {
        Optional<Signature> own = revocation.own(deliverable);
        Ruling found = own.isPresent() ? Ruling.allowed()
                : Ruling.forbidden(Message.of("phasegate.deliverable.refused.revoke.other"));
        return found.and(deliverable.attempt(Act.REVOKE, comment).ruling());
    }

    private static List<String> signers(DeliverableCase deliverable) {
        return deliverable.definition().signers().stream().map(Signer::role).toList();
    }
}
