package io.phasegate.gate.model;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.deliverable.model.DeliverableState;
import java.util.List;

/** What a criterion demands of a deliverable. */
enum Milestone {
    CONFIRMED {
        @Override
        boolean reached(DeliverableState state) {
            return state.missing().isEmpty() && (state.confirmed().isPresent() || state.signed());
        }

        @Override
        List<String> openRoles(DeliverableState state) {
            return state.definition().confirmedBy();
        }
    },

    SIGNED {
        @Override
        boolean reached(DeliverableState state) {
            return state.signed();
        }

        @Override
        List<String> openRoles(DeliverableState state) {
            DeliverableDefinition definition = state.definition();
            boolean unconfirmed = state.confirmed().isEmpty() && !definition.confirmedBy().isEmpty();
            return unconfirmed ? definition.confirmedBy() : state.openSigners().stream().map(Signer::role).toList();
        }
    };

    abstract boolean reached(DeliverableState state);

    /** Who has to act next once it is delivered. */
    abstract List<String> openRoles(DeliverableState state);
}
