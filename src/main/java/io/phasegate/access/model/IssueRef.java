package io.phasegate.access.model;

/** A Jira issue that the viewer may see. Proof of the check: made by {@link io.phasegate.access.Access} only. */
public record IssueRef(long id, String key, ProjectRef project) {
}
