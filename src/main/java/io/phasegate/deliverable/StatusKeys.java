package io.phasegate.deliverable;

import java.util.Locale;

/** Stable keys of our Jira statuses by the names of our states. */
public final class StatusKeys {
    private StatusKeys() {
    }

    /** E.g. FIRST_REVIEW to `status:first-review`. */
    public static String of(Enum<?> state) {
        return "status:" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
