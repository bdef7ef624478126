package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rules of a signature, each with its own reason. All are asked, so that the signer reads everything at once. */
enum SigningRule {
    /** Only a delivered document whose files are all there, and confirmed first where its definition asks for it. */
    DOCUMENT_IS_READY(attempt -> ActRule.DUE.apply(act(attempt)).and(ActRule.FILES_INTACT.apply(act(attempt)))),

    SIGNATURE_IS_REQUIRED(attempt -> attempt.state().definition().signers().contains(attempt.as()) ? Ruling.allowed()
            : Ruling.badInput("role", Message.of("phasegate.deliverable.refused.signer.unknown",
                    attempt.roleNames().of(attempt.as().role())))),

    /** R79: the right side in the right role. */
    SIGNER_HOLDS_ROLE(attempt -> attempt.signer().roles().get(attempt.as().role()) == attempt.as()
            .side() ? Ruling.allowed()
            : Ruling.forbidden(Message.of("phasegate.deliverable.refused.signer.role",
                    attempt.roleNames().of(attempt.as().role()), side(attempt.as())))),

    NOT_SIGNED_YET(attempt -> attempt.state().validSignature(attempt.as()).map(signature -> Ruling.conflict(
            Message.of("phasegate.deliverable.refused.signed.already", attempt.roleNames().of(attempt.as().role()),
                    attempt.names().of(signature.signerId()), signature.signedOn().toString())))
            .orElse(Ruling.allowed())),

    /** A promise between two companies needs two people. */
    NOT_FOR_BOTH_SIDES(attempt -> otherSide(attempt).isEmpty() ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.deliverable.refused.both.sides"))),

    ELECTRONIC_BY_HIMSELF(attempt -> attempt.medium() == Medium.PAPER || same(attempt) ? Ruling.allowed()
            : Ruling.forbidden(Message.of("phasegate.deliverable.refused.electronic.other"))),

    PAPER_RECORDED_BY_ANOTHER(attempt -> attempt.medium() == Medium.ELECTRONIC ? Ruling.allowed()
            : paper(attempt).recordedByAnother()),

    PAPER_RECORDED_BY_ROLE(attempt -> attempt.medium() == Medium.ELECTRONIC || attempt.recorder()
            .oneOf(recorders(attempt))
            .isPresent() ? Ruling.allowed() : Ruling.forbidden(Message.of("phasegate.deliverable.refused.role",
                    attempt.roleNames().of(recorders(attempt))))),

    PAPER_HAS_SCAN(attempt -> attempt.medium() == Medium.ELECTRONIC ? Ruling.allowed()
            : paper(attempt).scanned(attempt.scan())),

    NOT_DATED_AHEAD(attempt -> paper(attempt).notDatedAhead());

    private final Function<SigningAttempt, Ruling> test;

    SigningRule(Function<SigningAttempt, Ruling> test) {
        this.test = test;
    }

    Ruling apply(SigningAttempt attempt) {
        return test.apply(attempt);
    }

    private static boolean same(SigningAttempt attempt) {
        return attempt.signer().personId().equals(attempt.recorder().personId());
    }

    private static SignedPaper paper(SigningAttempt attempt) {
        return new SignedPaper(attempt.signer().personId(), attempt.recorder().personId(), attempt.signedOn(),
                attempt.today());
    }

    private static Attempt act(SigningAttempt attempt) {
        return Attempt.of(Act.SIGN, attempt.state(), attempt.recorder(), attempt.method(), "");
    }

    private static Set<String> recorders(SigningAttempt attempt) {
        String lead = attempt.method().phase(attempt.state().definition().phase()).map(Phase::leadRole).orElse("");
        return Act.recorders(attempt.state().definition(), lead);
    }

    private static Optional<Signature> otherSide(SigningAttempt attempt) {
        return attempt.state().signatures().stream().filter(Signature::counts)
                .filter(signature -> signature.signerId().equals(attempt.signer().personId()))
                .filter(signature -> signature.signer().side() != attempt.as().side()).findFirst();
    }

    private static Message side(Signer signer) {
        return Message.of("phasegate.deliverable.side." + signer.side().name().toLowerCase(Locale.ROOT)
                .replace('_', '-'));
    }
}
