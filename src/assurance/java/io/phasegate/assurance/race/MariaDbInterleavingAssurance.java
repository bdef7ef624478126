package io.phasegate.assurance.race;

/** All interleavings on MariaDB. */
public class MariaDbInterleavingAssurance extends InterleavingSuite {
    public MariaDbInterleavingAssurance() {
        super("MariaDB");
    }
}
