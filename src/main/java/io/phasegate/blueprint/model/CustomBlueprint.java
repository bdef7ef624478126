package io.phasegate.blueprint.model;

import java.time.Instant;

/**
 * A blueprint that an administrator imported, as its file said.
 *
 * @param hash   SHA-256 of its text
 * @param author id of the person who imported it
 */
public record CustomBlueprint(String id, String version, String hash, String author, Instant importedAt) {
}
