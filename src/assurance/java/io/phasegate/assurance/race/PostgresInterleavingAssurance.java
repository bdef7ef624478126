package io.phasegate.assurance.race;

/** All interleavings on PostgreSQL. */
public class PostgresInterleavingAssurance extends InterleavingSuite {
    public PostgresInterleavingAssurance() {
        super("PostgreSQL");
    }
}
