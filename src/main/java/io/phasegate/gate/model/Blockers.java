package io.phasegate.gate.model;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.util.ArrayList;
import java.util.List;

/** The open criteria of a gate as sentences, one per reason, with issue key where there is one (R51). */
public final class Blockers {
    private Blockers() {
    }

    public static Ruling of(Readiness readiness) {
        return sentences(readiness).stream().map(Ruling::conflict).reduce(Ruling.allowed(), Ruling::and);
    }

    static List<Message> sentences(Readiness readiness) {
        List<Message> lines = new ArrayList<>();
        readiness.blockers().forEach(criterion -> lines.addAll(sentences(criterion)));
        if (readiness.vendorHasOpenPoints()) {
            lines.add(Message.of("phasegate.gate.vendor.open.points"));
        }
        return lines;
    }

    private static List<Message> sentences(CriterionResult criterion) {
        if (criterion.reasons().isEmpty()) {
            return List.of(Message.of("phasegate.gate.blocker", criterion.text()));
        }
        return criterion.reasons().stream().map(reason -> reason.issueKey()
                .map(key -> Message.of("phasegate.gate.blocker.issue", criterion.text(), reason.text(), key))
                .orElseGet(() -> Message.of("phasegate.gate.blocker.reason", criterion.text(), reason.text())))
                .toList();
    }
}
