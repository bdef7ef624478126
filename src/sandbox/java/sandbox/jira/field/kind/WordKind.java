package sandbox.jira.field.kind;

import java.util.Collection;
import java.util.LinkedHashSet;

/** Labels: a set of words without spaces. */
final class WordKind extends ManyKind<String> {
    private static final int LIMIT = 255;

    WordKind() {
        super(true);
    }

    @Override
    String find(String id) {
        return id;
    }

    @Override
    String enter(String text, Offer offer) throws Invalid {
        if (text.length() > LIMIT || text.chars().anyMatch(Character::isWhitespace)) {
            throw new Invalid("field.label.invalid", text);
        }
        return text;
    }

    @Override
    Collection<String> collect(Collection<String> values) {
        return new LinkedHashSet<>(values);
    }

    @Override
    String id(String value) {
        return value;
    }

    @Override
    String name(String value) {
        return value;
    }
}
