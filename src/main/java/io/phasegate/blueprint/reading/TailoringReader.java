package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Profile;
import io.phasegate.blueprint.model.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
        String key = section.definition("key", kind == Question.Kind.YES_NO ? Names.Kind.CHOICE : Names.Kind.QUESTION);
        Question question = new Question(key, section.both("text"), kind, section.text("default"),
                section.number("minimum", kind == Question.Kind.NUMBER ? 0 : 1), section.number("maximum", MOST));
        if (!fits(question)) {
            section.problem("default", "answer-does-not-fit", question.usual(), kind.name());
        }
        if (question.minimum() > question.maximum() || question.maximum() > MOST) {
            section.problem("maximum", "range-empty", question.minimum(), question.maximum(), MOST);
        }
        section.finish();
        return question;
    }

    private static boolean fits(Question question) {
        String usual = question.usual();
        return switch (question.kind()) {
            case YES_NO -> usual.toLowerCase(Locale.ROOT).matches("yes|no");
            case NUMBER -> usual.matches("[0-9]{1,3}") && within(question, new BigDecimal(usual).intValue());
            case NAMES -> within(question, (int) Stream.of(usual.split(",")).filter(name -> !name.isBlank()).count());
        };
    }

    private static boolean within(Question question, int count) {
        return count >= question.minimum() && count <= question.maximum();
    }

    List<Profile> profiles() {
        return root.sections("profiles").stream().map(TailoringReader::profile).toList();
    }

    private static Profile profile(Section section) {
        Profile profile = new Profile(section.definition("key", Names.Kind.PROFILE), section.name(),
                section.references("drops", Names.Kind.DELIVERABLE, Names.Kind.TASK, Names.Kind.MEETING, Names.Kind.TRAINING,
                        Names.Kind.PAYMENT),
                section.references("forces", Names.Kind.DELIVERABLE));
        section.finish();
        return profile;
    }
}
