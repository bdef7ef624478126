package io.phasegate.assurance.permission;

/**
 * The project that a request names: the actors' own, one of other people with the same kind of data, or none at all.
 */
enum Where {
    OWN, FOREIGN, UNKNOWN
}
