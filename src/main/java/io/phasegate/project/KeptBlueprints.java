package io.phasegate.project;

import io.phasegate.blueprint.model.BlueprintText;
import io.phasegate.journal.model.Sha256;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.PlannedProject;
import io.phasegate.project.model.StoredProject.AppliedPart;
import io.phasegate.project.store.BlueprintTexts;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the blueprints of an order when it is accepted, so that what was planned is applied, whatever becomes of the
 * catalogue until then.
 */
class KeptBlueprints {
    private final BlueprintTexts texts;
    private final AppliedMethods methods;

    KeptBlueprints(BlueprintTexts texts, AppliedMethods methods) {
        this.texts = texts;
        this.methods = methods;
    }

    /** Of the texts that the plan was made from; the same for the same texts. */
    static String tag(PlannedProject planned) {
        List<String> hashes = planned.sources().stream().map(BlueprintText::text).map(Sha256::of).toList();
        return Sha256.of(String.join(" ", hashes)).substring(0, 16);
    }

    /**
     * @param seen tag of the preview, empty when there was none. @throws Refusal 412 when the catalogue has other
     * texts by now
     */
    static void requireSeen(String seen, PlannedProject planned) {
        if (!seen.isEmpty() && !seen.equals(tag(planned))) {
            throw Refusal.stale(Message.of("phasegate.project.blueprint-changed"));
        }
    }

    /** Backbone first. */
    List<AppliedPart> keep(PlannedProject planned) {
        return planned.sources().stream().map(one -> new AppliedPart(one.blueprint().id(), texts.keep(one.text())))
                .toList();
    }

    /** One of an order's. */
    Optional<BlueprintText> find(List<AppliedPart> parts, String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst()
                .map(part -> new BlueprintText(methods.blueprint(part), texts.find(part.hash()).orElseThrow()));
    }
}
