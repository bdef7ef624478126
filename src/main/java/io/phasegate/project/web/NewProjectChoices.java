package io.phasegate.project.web;

import io.phasegate.blueprint.Blueprints;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Fitting;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Profile;
import io.phasegate.blueprint.model.Question;
import io.phasegate.language.Messages;
import io.phasegate.project.model.NewProject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the chosen blueprints let the user choose further on the page New project: profiles, questions, dating. */
final class NewProjectChoices {
    private final List<Blueprint> chosen;
    private final Messages messages;
    private final Locale locale;

    NewProjectChoices(Blueprints blueprints, NewProject typed, Messages messages, Locale locale) {
        this.chosen = Stream.concat(Stream.of(typed.blueprint()), typed.overlays().stream())
                .flatMap(id -> blueprints.find(id).stream()).toList();
        this.messages = messages;
        this.locale = locale;
    }

    List<Object> profiles(String selected) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(Fitting.STANDARD, messages.text(locale, "phasegate.project.option.STANDARD"));
        chosen.stream().flatMap(one -> one.tailoring().profiles().stream())
                .forEach((Profile profile) -> names.putIfAbsent(profile.key(), profile.name().in(locale)));
        List<Object> profiles = new ArrayList<>();
        names.forEach((key, name) -> profiles.add(new LinkedHashMap<>(Map.of("id", key, "name", name, "chosen",
                key.equals(selected)))));
        return profiles;
    }

    /** Each once, although several blueprints may ask it. */
    List<Object> questions(Map<String, String> answers) {
        Map<String, Object> questions = new LinkedHashMap<>();
        chosen.forEach(one -> one.tailoring().questions()
                .forEach(question -> questions.putIfAbsent(question.key(), question(one, question, answers))));
        return new ArrayList<>(questions.values());
    }

    private Map<String, Object> question(Blueprint blueprint, Question question, Map<String, String> answers) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", question.key());
        row.put("field", "answers." + question.key());
        row.put("text", question.text().in(locale));
        row.put("of", blueprint.name().in(locale));
        row.put("yesNo", question.kind() == Question.Kind.YES_NO);
        row.put("hint", switch (question.kind()) {
            case YES_NO -> "";
            case NUMBER -> messages.text(locale, "phasegate.project.question.number", question.minimum(),
                    question.maximum());
            case NAMES -> messages.text(locale, "phasegate.project.question.names", question.minimum(),
                    question.maximum());
        });
        row.put("yes", question.affirmed(answers.getOrDefault(question.key(), question.usual())));
        row.put("value", answers.getOrDefault(question.key(), "")
                .isEmpty() ? question.usual() : answers.get(question.key()));
        return row;
    }

    boolean asks(String question) {
        return chosen.stream().flatMap(one -> one.tailoring().questions().stream())
                .anyMatch(one -> one.key().equals(question));
    }

    /** Whether the backbone states months, so that there are several ways to date it. */
    boolean months() {
        return chosen.stream().limit(1).flatMap(one -> one.phases().stream()).map(Phase::months)
                .anyMatch(months -> months.signum() > 0);
    }
}
