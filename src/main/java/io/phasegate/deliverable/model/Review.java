package io.phasegate.deliverable.model;

/** One review of the vendor's chain that was accepted (R75). */
public record Review(int order, Done done) {
}
