package io.phasegate.project;

import io.phasegate.blueprint.AnyBlueprint;
import io.phasegate.blueprint.Blueprints;
import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.BlueprintText;
import io.phasegate.blueprint.model.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shipped blueprints, and texts that a test puts there; a newer text takes the place of an older one. */
final class FakeCatalogue implements Blueprints {
    private final Map<String, String> texts = new HashMap<>();

    void put(String text) {
        texts.put(AnyBlueprint.read(text).id(), text);
    }

    void remove(String id) {
        texts.remove(id);
    }

    @Override
    public List<Blueprint> all() {
        return Shipped.blueprints().all();
    }

    @Override
    public Optional<Blueprint> find(String id) {
        return texts.containsKey(id) ? Optional.of(AnyBlueprint.read(texts.get(id))) : Shipped.blueprints().find(id);
    }

    @Override
    public Optional<BlueprintText> withText(String id) {
        return texts.containsKey(id) ? find(id).map(found -> new BlueprintText(found,
                texts.get(id))) : Shipped.blueprints().withText(id);
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }
}
