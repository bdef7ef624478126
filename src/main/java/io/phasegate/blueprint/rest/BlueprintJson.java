package io.phasegate.blueprint.rest;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Counts;
import io.phasegate.blueprint.model.Phase;
import java.util.LinkedHashMap;
import java.util.Map;

/** A blueprint in the list of the catalogue. */
public final class BlueprintJson {
    Map<String, Object> summary(Blueprint blueprint) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", blueprint.id());
        body.put("version", blueprint.version());
        body.put("kind", blueprint.kind().name());
        body.put("standalone", blueprint.standalone());
        body.put("name", blueprint.name());
        body.put("purpose", blueprint.purpose());
        body.put("seed", blueprint.seed());
        body.put("note", blueprint.note());
        body.put("phases", blueprint.phases().stream().map(BlueprintJson::phase).toList());
        body.put("counts", Counts.of(blueprint));
        return body;
    }

    private static Map<String, Object> phase(Phase phase) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("key", phase.key());
        body.put("name", phase.name());
        body.put("canonical", phase.canonical());
        body.put("share", phase.share().normal());
        return body;
    }
}
