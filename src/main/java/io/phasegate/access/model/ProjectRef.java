package io.phasegate.access.model;

/** A Jira project that the viewer may browse. Proof of the check: made by {@link io.phasegate.access.Access} only. */
public record ProjectRef(long id, String key, String name) {
}
