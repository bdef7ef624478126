package io.phasegate.gate.model;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.Step;
import java.util.List;

/** What a criterion demands of a deliverable. */
enum Milestone {
    /** The vendor's own chain is through; what nobody reviews has to be delivered. */
    REVIEWED {
        @Override
        boolean reached(DeliverableState state) {
            boolean through = !state.definition().reviews().isEmpty() && state.reviewed();
            return through || !state.step().isBefore(Step.DELIVERED);
        }

        @Override
        List<String> openRoles(DeliverableState state) {
            return state.nextReview().map(review -> List.of(review.role()))
                    .orElseGet(() -> state.definition().authors());
        }
    },

    DELIVERED {
        @Override
        boolean reached(DeliverableState state) {
            return state.delivered().isPresent() && state.missing().isEmpty();
        }

        @Override
        List<String> openRoles(DeliverableState state) {
            return state.definition().authors();
        }
    },

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
            return unconfirmed(state) ? state.definition().confirmedBy()
                    : state.openSigners().stream().map(Signer::role).toList();
        }
    },

    ARCHIVED {
        @Override
        boolean reached(DeliverableState state) {
            return state.archived().isPresent() && state.missing().isEmpty();
        }

        @Override
        List<String> openRoles(DeliverableState state) {
            return state.complete() ? state.definition().archivedBy()
                    : state.definition().signers().isEmpty() ? CONFIRMED.openRoles(state) : SIGNED.openRoles(state);
        }

        @Override
        String open(DeliverableState state) {
            return state.complete() ? "phasegate.gate.reason.not.archived.by" : super.open(state);
        }
    };

    abstract boolean reached(DeliverableState state);

    /** Who has to act next once it is delivered. */
    abstract List<String> openRoles(DeliverableState state);

    /** i18n key of what is missing once it is delivered: code, name, role. */
    String open(DeliverableState state) {
        return this == CONFIRMED || unconfirmed(state) ? "phasegate.gate.reason.not.confirmed" : "phasegate.gate.reason.not.signed";
    }

    private static boolean unconfirmed(DeliverableState state) {
        return state.confirmed().isEmpty() && !state.definition().confirmedBy().isEmpty();
    }
}
