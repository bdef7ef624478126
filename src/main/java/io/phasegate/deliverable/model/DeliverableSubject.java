package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.journal.model.Stream;
import java.util.Locale;

/**
 * How a deliverable is named in the journal. The vendor's review chain is INTERNAL and has a subject of its own: what
 * both companies see begins with the delivery, and SHARED never refers to it (design section 4).
 */
public record DeliverableSubject(DeliverableDefinition definition) {
    static final String SHARED_PREFIX = "deliverable:";
    static final String REVIEW_PREFIX = "review:";

    public String life() {
        return SHARED_PREFIX + definition.code();
    }

    public String review() {
        return REVIEW_PREFIX + definition.code();
    }

    /** What is filled into its form while the vendor or the customer drafts it. */
    public String form() {
        return "form:" + definition.code();
    }

    public Stream stream() {
        return definition.nature() == DocNature.INTERNAL ? Stream.INTERNAL : Stream.SHARED;
    }

    /** What may happen only once: `sign:pp-003-01:v1:c_owner:1`. */
    public String claim(String act, Object... parts) {
        StringBuilder claim = new StringBuilder(act).append(':').append(definition.code());
        for (Object part : parts) {
            claim.append(':').append(part);
        }
        return claim.toString().toLowerCase(Locale.ROOT);
    }
}
