package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DeliverableDefinition.ReviewStep;
import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.Side;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What can be done with a deliverable; in lower case the `step` of its workflow modules and of its REST paths.
 * Each knows whose role it takes, and which rules it is under besides.
 */
public enum Act {
    /** Begins or ends nothing, so that nothing is recorded. */
    DRAFT, DISCUSS,
    SUBMIT(ActRule.DUE, ActRule.FORM_FILLED),
    REVIEW(ActRule.DUE, ActRule.RETURNED_WITH_REASON),
    DELIVER(ActRule.DUE, ActRule.FORM_FILLED, ActRule.FILES_ATTACHED),
    CONFIRM(ActRule.DUE, ActRule.FILES_INTACT),
    OBJECT(ActRule.DUE, ActRule.REASON_GIVEN),
    SIGN(ActRule.DUE, ActRule.FILES_INTACT),
    REVOKE(ActRule.REASON_GIVEN),
    ARCHIVE(ActRule.DUE, ActRule.COMPLETE),
    WAIVE(ActRule.DUE, ActRule.WAIVABLE, ActRule.REASON_GIVEN);

    private final List<ActRule> rules;

    Act(ActRule... rules) {
        this.rules = List.of(rules);
    }

    List<ActRule> rules() {
        return rules;
    }

    public boolean isRecorded() {
        return this != DRAFT && this != DISCUSS;
    }

    /** Roles of which the actor must hold one, whatever the state. Empty: this deliverable has no such step. */
    public Set<String> roles(DeliverableDefinition definition, String leadRole) {
        return switch (this) {
            case DRAFT, DELIVER -> Set.copyOf(definition.authors());
            case SUBMIT -> definition.reviews().isEmpty() ? Set.of() : Set.copyOf(definition.authors());
            case REVIEW -> union(definition.reviews().stream().map(ReviewStep::role).toList());
            case DISCUSS, CONFIRM -> Set.copyOf(definition.confirmedBy());
            case OBJECT -> union(definition.confirmedBy(), customerSigners(definition), definition.authors());
            case SIGN, REVOKE -> signers(definition, leadRole);
            case ARCHIVE -> Set.copyOf(definition.archivedBy());
            case WAIVE -> definition.waivable() ? Set.of(leadRole) : Set.of();
        };
    }

    /** The signers, and those who may record what was signed on paper. */
    private static Set<String> signers(DeliverableDefinition definition, String leadRole) {
        return definition.signers().isEmpty() ? Set.of() : recorders(definition, leadRole);
    }

    /** Roles that may record a signature given on paper; never the signer himself. */
    public static Set<String> recorders(DeliverableDefinition definition, String leadRole) {
        return union(definition.authors(), definition.archivedBy(), List.of(leadRole), signerRoles(definition));
    }

    private static List<String> signerRoles(DeliverableDefinition definition) {
        return definition.signers().stream().map(Signer::role).toList();
    }

    private static List<String> customerSigners(DeliverableDefinition definition) {
        return definition.signers().stream().filter(signer -> signer.side() == Side.CUSTOMER).map(Signer::role)
                .toList();
    }

    @SafeVarargs
    private static Set<String> union(Collection<String>... roles) {
        Set<String> all = new LinkedHashSet<>();
        List.of(roles).forEach(all::addAll);
        return all;
    }
}
