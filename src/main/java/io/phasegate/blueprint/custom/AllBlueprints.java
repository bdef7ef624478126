package io.phasegate.blueprint.custom;

import io.phasegate.blueprint.Blueprints;
import io.phasegate.blueprint.files.ShippedBlueprints;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.CustomBlueprint;
import io.phasegate.blueprint.model.Problem;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.blueprint.reading.Reading;
import io.phasegate.blueprint.store.CustomBlueprints;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The shipped blueprints and the imported ones. An imported text is read again only when it has another hash: what is
 * kept can never become wrong, on no node of a cluster.
 */
public class AllBlueprints implements Blueprints {
    private static final int MAX_KEPT = 100;

    private final ShippedBlueprints shipped;
    private final CustomBlueprints custom;
    private final BlueprintReader reader;
    private final Map<String, Reading> kept = new ConcurrentHashMap<>();

    public AllBlueprints(ShippedBlueprints shipped, CustomBlueprints custom, BlueprintReader reader) {
        this.shipped = shipped;
        this.custom = custom;
        this.reader = reader;
    }

    @Override
    public List<Blueprint> all() {
        return Stream.concat(shipped.all().stream(),
                custom.all().stream().flatMap(one -> read(one).blueprint().stream())).toList();
    }

    @Override
    public Optional<Blueprint> find(String id) {
        return shipped.find(id).or(() -> custom.find(id).flatMap(one -> read(one).blueprint()));
    }

    @Override
    public String text(String id) {
        return shipped.find(id).isPresent() ? shipped.text(id) : custom.text(id).orElse(null);
    }

    /** An imported file that this version cannot read any more is among them. */
    @Override
    public List<Problem> problems() {
        return Stream.concat(shipped.problems().stream(), custom.all().stream().flatMap(one -> read(one).problems().stream()))
                .toList();
    }

    private Reading read(CustomBlueprint one) {
        Reading known = kept.get(one.hash());
        if (known != null) {
            return known;
        }
        if (kept.size() >= MAX_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(one.hash(), hash -> reader.read(one.id() + ".yaml", custom.text(one.id()).orElse("")));
    }
}
