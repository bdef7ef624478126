package io.phasegate.blueprint.rest;

import io.phasegate.blueprint.custom.Import;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.CustomBlueprint;
import io.phasegate.blueprint.model.Counts;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Problem;
import io.phasegate.language.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A blueprint in the list of the catalogue. */
public final class BlueprintJson {
    private final Messages messages;

    public BlueprintJson(Messages messages) {
        this.messages = messages;
    }

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

    Map<String, Object> preview(Import read, Locale locale) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("valid", read.problems().isEmpty());
        body.put("problems", read.problems().stream().map(problem -> problem(problem, locale)).toList());
        body.put("replaces", read.replaces().map(CustomBlueprint::version));
        body.put("blueprint", read.blueprint().map(this::summary));
        return body;
    }

    private Map<String, Object> problem(Problem problem, Locale locale) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("file", problem.file());
        body.put("line", problem.line());
        body.put("key", problem.key());
        body.put("reason", messages.text(locale, problem.reason()));
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
