package io.phasegate.blueprint.model;

/** What a signer gives (methodologies B.3): a signature, a company seal, a confirmation, or a receipt. */
public enum SignKind {
    SIGN, SEAL, CONFIRM, SIGN_FOR
}
