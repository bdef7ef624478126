package io.phasegate.project;

import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.BlueprintText;
import io.phasegate.blueprint.model.Composition;
import io.phasegate.blueprint.model.Fitting;
import io.phasegate.blueprint.model.Profile;
import io.phasegate.blueprint.model.Question;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.NewProject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The blueprints that a request names, with what it answers to their questions. Every fault goes to its field. */
final class Choice {
    private final Optional<BlueprintText> backbone;
    private final List<BlueprintText> overlays;
    private final Fields fields;

    Choice(Function<String, Optional<BlueprintText>> blueprints, NewProject request, Fields fields) {
        this.fields = fields;
        this.backbone = find(blueprints, "blueprint", request.blueprint());
        this.overlays = request.overlays().stream().flatMap(id -> find(blueprints, "overlays", id).stream()).toList();
    }

    private Optional<BlueprintText> find(Function<String, Optional<BlueprintText>> blueprints, String field,
            String id) {
        Optional<BlueprintText> found = blueprints.apply(id);
        if (id.isEmpty()) {
            fields.refuse(field, "missing");
        } else if (found.isEmpty()) {
            fields.refuse(field, "unknown-blueprint", id);
        }
        return found;
    }

    Optional<Blueprint> backbone() {
        return backbone.map(BlueprintText::blueprint);
    }

    /** Backbone first, then the overlays by id, as the method lists its parts. */
    List<BlueprintText> sources() {
        return Stream.concat(backbone.stream(), overlays.stream()
                .sorted(Comparator.comparing(one -> one.blueprint().id())))
                .toList();
    }

    private Stream<Blueprint> all() {
        return Stream.concat(backbone.stream(), overlays.stream()).map(BlueprintText::blueprint);
    }

    /** STANDARD, and the profiles that one of the blueprints has. */
    List<String> profiles() {
        return Stream.concat(Stream.of(Fitting.STANDARD), all().flatMap(one -> one.tailoring().profiles().stream())
                .map(Profile::key)).distinct().toList();
    }

    private List<Question> questions(String key) {
        return all().flatMap(one -> one.tailoring().questions().stream()).filter(one -> one.key().equals(key)).toList();
    }

    /** Without those that were left empty: their usual answers hold. */
    Map<String, String> answers(Map<String, String> given) {
        if (backbone.isPresent()) {
            given.forEach(this::check);
        }
        return given.entrySet().stream().filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A question of the same key in two blueprints is one question: the answer has to fit both. */
    private void check(String key, String answer) {
        List<Question> asked = questions(key);
        if (asked.isEmpty()) {
            fields.refuse("answers." + key, "unknown-question", key);
        }
        asked.stream().filter(question -> !answer.isEmpty() && !question.accepts(answer))
                .forEach(question -> fields.refuse("answers." + key,
                "answer-" + question.kind().name().toLowerCase(Locale.ROOT), answer, question.minimum(),
                question.maximum()));
    }

    /** By phase key: how many working days it takes more, at the cost of the others (R14). */
    Map<String, Integer> longer(Fitting fitting) {
        return backbone().stream().flatMap(one -> one.tailoring().questions().stream())
                .filter(question -> question.lengthens().isPresent())
                .collect(Collectors.toMap(question -> question.lengthens().get(),
                        question -> question.number(fitting.answer(question)), Integer::sum));
    }

    Optional<Composition> composition(MethodComposer composer, Fitting fitting) {
        try {
            List<Blueprint> others = overlays.stream().map(BlueprintText::blueprint).toList();
            return backbone().map(found -> composer.compose(found, others, fitting));
        } catch (Refusal impossible) {
            fields.refuse(impossible.fields());
            return Optional.empty();
        }
    }
}
