package io.phasegate.deadline.web;

import io.phasegate.deadline.model.Deadline;
import io.phasegate.deadline.model.DeadlineStatus;

/** How the state of a deadline is coloured, for page and panel. */
final class DeadlineWords {
    private DeadlineWords() {
    }

    static String lozenge(DeadlineStatus status) {
        return switch (status) {
            case OPEN -> "aui-lozenge-inprogress";
            case PAUSED -> "aui-lozenge-moved";
            case MISSED -> "aui-lozenge-removed";
            case MET -> "aui-lozenge-success";
            case CANCELLED -> "aui-lozenge-new";
        };
    }

    /**
     * Last part of the i18n key for the days that are left: `left`, `today`, `late`, or `just` while no working day
     * has gone by since; empty while the clock stands still.
     */
    static String left(Deadline one) {
        if (one.status() == DeadlineStatus.PAUSED) {
            return "";
        }
        if (one.workingDaysLeft() == 0 && one.status() == DeadlineStatus.OPEN) {
            return "today";
        }
        if (one.workingDaysLeft() == 0 && one.status() == DeadlineStatus.MISSED) {
            return "just";
        }
        return one.workingDaysLeft() >= 0 && one.status() != DeadlineStatus.MISSED ? "left" : "late";
    }
}
