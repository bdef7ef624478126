package io.phasegate.project.web;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.language.model.Message;
import io.phasegate.project.model.PlanItem;

/** What the pages call kinds and natures. */
final class Words {
    private Words() {
    }

    static Message of(PlanItem.Kind kind) {
        return Message.of(switch (kind) {
            case PHASE -> "phasegate.project.kind.phase";
            case TASK -> "phasegate.project.kind.task";
            case DELIVERABLE -> "phasegate.project.kind.deliverable";
            case MEETING -> "phasegate.project.kind.meeting";
            case TRAINING -> "phasegate.project.kind.training";
            case PAYMENT -> "phasegate.project.kind.payment";
        });
    }

    static Message of(DocNature nature) {
        return Message.of(nature == DocNature.INTERNAL ? "phasegate.project.nature.internal"
                : "phasegate.project.nature.external");
    }
}
