package io.phasegate.project;

import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Fitting;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.blueprint.reading.Reading;
import io.phasegate.project.model.StoredProject;
import io.phasegate.project.model.StoredProject.AppliedPart;
import io.phasegate.project.store.BlueprintTexts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The methods that projects run by, from the texts that were applied. Kept in memory by the hashes of these texts, so
 * an entry can never become wrong, on no node of a cluster.
 */
class AppliedMethods {
    private static final int MAX_KEPT = 100;

    private final BlueprintTexts texts;
    private final BlueprintReader reader;
    private final MethodComposer composer;
    private final Map<Applied, Method> kept = new ConcurrentHashMap<>();

    AppliedMethods(BlueprintTexts texts, BlueprintReader reader, MethodComposer composer) {
        this.texts = texts;
        this.reader = reader;
        this.composer = composer;
    }

    Method of(StoredProject project) {
        Applied applied = new Applied(project.parts(), project.details().fitting());
        Method known = kept.get(applied);
        if (known != null) {
            return known;
        }
        if (kept.size() >= MAX_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(applied, this::read);
    }

    private Method read(Applied applied) {
        List<Blueprint> blueprints = applied.parts().stream().map(this::read).toList();
        return composer.compose(blueprints.get(0), blueprints.subList(1, blueprints.size()), applied.fitting()).method();
    }

    private Blueprint read(AppliedPart part) {
        String text = texts.find(part.hash()).orElseThrow(() -> new IllegalStateException("No text of " + part));
        Reading reading = reader.read(part.id(), text);
        return reading.blueprint()
                .orElseThrow(() -> new IllegalStateException(part + " is not valid: " + reading.problems()));
    }

    /** Everything that a method is put together from. */
    private record Applied(List<AppliedPart> parts, Fitting fitting) {
    }
}
