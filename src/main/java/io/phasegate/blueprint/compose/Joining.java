package io.phasegate.blueprint.compose;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Paper;
import io.phasegate.language.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Overlays' documents that become part of a document of the backbone: one scheme, not two. */
final class Joining {
    private final List<DeliverableDefinition> backbone;
    private final Notes notes;

    Joining(List<DeliverableDefinition> backbone, Notes notes) {
        this.backbone = backbone;
        this.notes = notes;
    }

    /** Code of the backbone's document by the overlay's; the others stay documents of their own. */
    Map<String, String> of(Blueprint overlay) {
        Map<String, String> joined = new LinkedHashMap<>();
        overlay.deliverables().forEach(part -> home(part).ifPresent(home -> {
            joined.put(part.code(), home.code());
            notes.add("document-joined", part.name(), overlay.name(), home.name());
        }));
        return joined;
    }

    /** Never from an internal into an external document or the other way: that would change who may read it. */
    private Optional<DeliverableDefinition> home(DeliverableDefinition part) {
        return part.paper().joins().flatMap(category -> backbone.stream()
                .filter(one -> one.paper().category().equals(Optional.of(category)))
                .filter(one -> one.nature() == part.nature()).findFirst());
    }

    static DeliverableDefinition both(DeliverableDefinition home, DeliverableDefinition part) {
        Set<Text> checklist = new LinkedHashSet<>(home.paper().checklist());
        checklist.addAll(part.paper().checklist());
        Paper paper = new Paper(home.paper().copies(), home.paper().recipients(), home.paper().category(),
                home.paper().joins(), fields(home.paper(), part.paper()), List.copyOf(checklist), home.paper().rows());
        return new DeliverableDefinition(home.code(), home.name(), home.nature(), home.phase(),
                home.mandatory() || part.mandatory(), home.waivable() && part.waivable(), home.authors(),
                home.reviews(),
                home.confirmedBy(), home.signers(), home.archivedBy(), home.sheet(), home.template(), paper);
    }

    private static List<Paper.Field> fields(Paper home, Paper part) {
        Map<String, Paper.Field> fields = new LinkedHashMap<>();
        home.fields().forEach(field -> fields.put(field.key(), field));
        part.fields().forEach(field -> fields.putIfAbsent(field.key(), field));
        return new ArrayList<>(fields.values());
    }
}
