package io.phasegate.project;

import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Fitting;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.blueprint.reading.Reading;
import io.phasegate.project.model.MethodUpdate;
import io.phasegate.project.model.StoredProject;
import io.phasegate.project.model.StoredProject.AppliedPart;
import io.phasegate.project.store.BlueprintTexts;
import io.phasegate.method.model.Merge;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The methods that projects run by, and their parts, from the texts that were applied. Kept in memory by the hashes of
 * these texts, so an entry can never become wrong, on no node of a cluster.
 */
class AppliedMethods {
    private static final int MAX_KEPT = 100;

    private final BlueprintTexts texts;
    private final BlueprintReader reader;
    private final MethodComposer composer;
    private final Map<Applied, Method> kept = new ConcurrentHashMap<>();
    private final Map<AppliedPart, Blueprint> keptParts = new ConcurrentHashMap<>();

    AppliedMethods(BlueprintTexts texts, BlueprintReader reader, MethodComposer composer) {
        this.texts = texts;
        this.reader = reader;
        this.composer = composer;
    }

    Method of(StoredProject project) {
        Applied applied = new Applied(project.parts(), project.updates(), project.details().fitting());
        return of(applied);
    }

    /** What these versions make of the project, as if it had begun with them. */
    Method of(StoredProject project, List<AppliedPart> parts) {
        return of(new Applied(parts, List.of(), project.details().fitting()));
    }

    private Method of(Applied applied) {
        return once(kept, applied, this::read);
    }

    private static <K, V> V once(Map<K, V> kept, K key, Function<K, V> reading) {
        V known = kept.get(key);
        if (known != null) {
            return known;
        }
        if (kept.size() >= MAX_KEPT) {
            kept.clear();
        }
        V read = reading.apply(key);
        kept.put(key, read);
        return read;
    }

    private Method read(Applied applied) {
        if (applied.updates().isEmpty()) {
            return composed(applied);
        }
        int last = applied.updates().size() - 1;
        MethodUpdate update = applied.updates().get(last);
        Method before = of(new Applied(applied.parts(), applied.updates().subList(0, last), applied.fitting()));
        return Merge.of(before, of(new Applied(update.parts(), List.of(), applied.fitting())), update.kept());
    }

    private Method composed(Applied applied) {
        List<Blueprint> blueprints = applied.parts().stream().map(this::blueprint).toList();
        return composer.compose(blueprints.get(0), blueprints.subList(1, blueprints.size()), applied.fitting())
                .method();
    }

    Blueprint blueprint(AppliedPart part) {
        return once(keptParts, part, this::read);
    }

    private Blueprint read(AppliedPart part) {
        String text = texts.find(part.hash()).orElseThrow(() -> new IllegalStateException("No text of " + part));
        Reading reading = reader.read(part.id(), text);
        return reading.blueprint()
                .orElseThrow(() -> new IllegalStateException(part + " is not valid: " + reading.problems()));
    }

    /** Everything that a method is put together from. */
    private record Applied(List<AppliedPart> parts, List<MethodUpdate> updates, Fitting fitting) {
    }
}
