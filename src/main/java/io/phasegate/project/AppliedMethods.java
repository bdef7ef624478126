package io.phasegate.project;

import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.blueprint.reading.Reading;
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
    private final Map<List<AppliedPart>, Method> kept = new ConcurrentHashMap<>();

    AppliedMethods(BlueprintTexts texts, BlueprintReader reader, MethodComposer composer) {
        this.texts = texts;
        this.reader = reader;
        this.composer = composer;
    }

    Method of(List<AppliedPart> parts) {
        Method known = kept.get(parts);
        if (known != null) {
            return known;
        }
        if (kept.size() >= MAX_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(parts, this::read);
    }

    private Method read(List<AppliedPart> parts) {
        List<Blueprint> blueprints = parts.stream().map(this::read).toList();
        return composer.compose(blueprints.get(0), blueprints.subList(1, blueprints.size())).method();
    }

    private Blueprint read(AppliedPart part) {
        String text = texts.find(part.hash()).orElseThrow(() -> new IllegalStateException("No text of " + part));
        Reading reading = reader.read(part.id(), text);
        return reading.blueprint()
                .orElseThrow(() -> new IllegalStateException(part + " is not valid: " + reading.problems()));
    }
}
