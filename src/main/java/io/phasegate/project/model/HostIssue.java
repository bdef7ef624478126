package io.phasegate.project.model;

/** An issue of the host: its id, and the number in its key. */
public record HostIssue(long id, long number) {
}
