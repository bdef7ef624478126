package io.phasegate.deliverable.model;

import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The vendor's reviews of one version: the last submission and what was accepted since. A return ends it; the next
 * submission starts the chain again (R77).
 *
 * @param submission how often the version was submitted
 * @param open       submitted and not returned
 */
record ReviewRound(int submission, boolean open, List<Review> accepted) {

    static ReviewRound of(List<Entry> entries, int version) {
        ReviewRound round = new ReviewRound(0, false, List.of());
        for (Entry entry : entries) {
            if (entry.text("version").equals(String.valueOf(version))) {
                round = round.after(entry, version);
            }
        }
        return round;
    }

    private ReviewRound after(Entry entry, int version) {
        if (entry.kind() == EntryKind.DELIVERABLE_SUBMITTED) {
            return new ReviewRound(submission + 1, true, List.of());
        }
        if (!"accept".equals(entry.text("result"))) {
            return new ReviewRound(submission, false, List.of());
        }
        List<Review> more = new ArrayList<>(accepted);
        more.add(new Review(Integer.parseInt(entry.text("order")), Done.of(entry, version)));
        return new ReviewRound(submission, open, List.copyOf(more));
    }
}
