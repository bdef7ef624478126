package io.phasegate.project;

import io.phasegate.blueprint.Blueprints;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.custom.Versions;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.BlueprintText;
import io.phasegate.blueprint.model.Keys;
import io.phasegate.blueprint.model.Method;
import io.phasegate.journal.model.Sha256;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.StoredProject;
import io.phasegate.project.model.StoredProject.AppliedPart;
import io.phasegate.project.store.BlueprintTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks in the catalogue for newer versions of the blueprints that a project runs by. */
class NewerVersions {
    private final Blueprints blueprints;
    private final MethodComposer composer;
    private final AppliedMethods methods;
    private final BlueprintTexts texts;

    NewerVersions(Blueprints blueprints, MethodComposer composer, AppliedMethods methods, BlueprintTexts texts) {
        this.blueprints = blueprints;
        this.composer = composer;
        this.methods = methods;
        this.texts = texts;
    }

    /**
     * Empty when no part has a higher version there, or when those cannot be combined any more, with each other or
     * with the project.
     */
    Optional<NewerMethod> of(StoredProject project) {
        List<AppliedPart> parts = new ArrayList<>();
        List<Blueprint> found = new ArrayList<>();
        List<String> newTexts = new ArrayList<>();
        for (AppliedPart part : project.newestParts()) {
            Blueprint applied = methods.blueprint(part);
            Optional<BlueprintText> newer = blueprints.withText(part.id())
                    .filter(one -> Versions.compare(one.blueprint().version(), applied.version()) > 0);
            parts.add(newer.map(one -> new AppliedPart(part.id(), Sha256.of(one.text()))).orElse(part));
            found.add(newer.map(BlueprintText::blueprint).orElse(applied));
            newer.map(BlueprintText::text).ifPresent(newTexts::add);
        }
        return parts.equals(project.newestParts()) ? Optional.empty()
                : composed(found, project).map(method -> new NewerMethod(method, parts, newTexts));
    }

    private Optional<Method> composed(List<Blueprint> found, StoredProject project) {
        try {
            return Optional.of(composer.compose(found.get(0), found.subList(1, found.size()), project.details()
                    .fitting())
                    .method()).filter(newer -> Keys.alike(Stream.concat(Keys.of(methods.of(project)),
                    Keys.of(newer))).isEmpty());
        } catch (Refusal apart) {
            return Optional.empty();
        }
    }

    /** Keeps the texts, so that an update can be carried out whatever becomes of the catalogue (R6). */
    void keep(NewerMethod newer) {
        newer.texts().forEach(texts::keep);
    }
}
