package io.phasegate.assurance.race;

/** All interleavings on H2. */
public class H2InterleavingAssurance extends InterleavingSuite {
    public H2InterleavingAssurance() {
        super("H2");
    }
}
