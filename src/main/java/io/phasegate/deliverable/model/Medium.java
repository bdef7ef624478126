package io.phasegate.deliverable.model;

/** How a signature was given: by the logged-in signer himself, or on paper with a scan as evidence. */
public enum Medium {
    ELECTRONIC, PAPER
}
