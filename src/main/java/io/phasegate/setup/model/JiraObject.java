package io.phasegate.setup.model;

import io.phasegate.language.model.Text;

/**
 * A Jira object as Phasegate wants it. Listed by {@link Catalogue}, made by the adapter of its kind.
 *
 * @param key stable and frozen, see {@link ObjectKeys}
 */
public record JiraObject(String key, ObjectKind kind, Text name, Text description, Content content) {
    /** Changes whenever we want something else of the object than before. */
    public String fingerprint() {
        return Fingerprint.of(name.both(), description.both(), content.toString());
    }
}
