package io.phasegate.organisation.store;

/** The state of a row that somebody saw and now changes. Commands hand it to {@link OrganisationStore}. */
public record RowVersion(long projectId, long id, int version) {
}
