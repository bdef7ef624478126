package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Profile;
import io.phasegate.blueprint.model.Question;
import java.util.List;

/** Reads the questions and profiles of a blueprint. */
final class TailoringReader {
    /** Subjects of `when` that need no question: the length and the class of the project (R9, R40). */
    static final List<String> PROJECT_CHOICES = List.of("LONG_CYCLE", "DEV", "IMP", "MNT");
    static final int MOST = 50;

    private final Section root;

    TailoringReader(Section root, Names names) {
        this.root = root;
        PROJECT_CHOICES.forEach(choice -> names.define(Names.Kind.CHOICE, choice, Place.WHOLE_FILE));
    }

    List<Question> questions() {
        return root.sections("questions").stream().map(TailoringReader::question).toList();
    }

    private static Question question(Section section) {
        Question.Kind kind = section.one("kind", Question.Kind.class);
        Question question = new Question(key(section, kind), section.both("text"), kind, section.text("default"),
                section.number("minimum", kind == Question.Kind.NUMBER ? 0 : 1), section.number("maximum", MOST),
                section.optionalReference("lengthens", Names.Kind.PHASE));
        if (!question.accepts(question.usual())) {
            section.problem("default", "answer-does-not-fit", question.usual(), kind.name());
        }
        if (question.minimum() > question.maximum() || question.maximum() > MOST) {
            section.problem("maximum", "range-empty", question.minimum(), question.maximum(), MOST);
        }
        if (question.lengthens().isPresent() && kind != Question.Kind.NUMBER) {
            section.problem("lengthens", "not-one-of", kind.name(), "[NUMBER]");
        }
        section.finish();
        return question;
    }

    /** Something can depend on a yes or a number above 0, and be repeated for a number or names. */
    private static String key(Section section, Question.Kind kind) {
        if (kind == Question.Kind.NUMBER) {
            section.definition("key", Names.Kind.CHOICE);
        }
        return section.definition("key", kind == Question.Kind.YES_NO ? Names.Kind.CHOICE : Names.Kind.QUESTION);
    }

    List<Profile> profiles() {
        return root.sections("profiles").stream().map(TailoringReader::profile).toList();
    }

    private static Profile profile(Section section) {
        Profile profile = new Profile(section.definition("key", Names.Kind.PROFILE), section.name(),
                section.references("drops", Names.Kind.DELIVERABLE, Names.Kind.TASK, Names.Kind.MEETING,
                Names.Kind.TRAINING,
                        Names.Kind.PAYMENT),
                section.references("forces", Names.Kind.DELIVERABLE));
        section.finish();
        return profile;
    }
}
