package io.phasegate.deliverable.model;

import java.util.Locale;

/**
 * How far a deliverable has come. The names are those of its statuses in Jira (methodologies B.1) and of `to` in its
 * workflow.
 */
public enum Step {
    TO_DRAFT(0), DRAFTING(0), FIRST_REVIEW(1), SECOND_REVIEW(2), DELIVERED(3), DISCUSSION(3), CONFIRMED(4), SIGNED(5),
    ARCHIVED(6), WAIVED(7);

    private final int rank;

    Step(int rank) {
        this.rank = rank;
    }

    /** Steps between which nothing is promised share a rank: drafting has begun, the customer talks it over. */
    public boolean sameRank(Step other) {
        return rank == other.rank;
    }

    public boolean isBefore(Step other) {
        return rank < other.rank;
    }

    /** i18n key of its name. */
    public String nameKey() {
        return "phasegate.deliverable.step." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isFinal() {
        return this == ARCHIVED || this == WAIVED;
    }
}
