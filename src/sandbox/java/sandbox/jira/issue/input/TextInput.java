package sandbox.jira.issue.input;

import java.util.List;
import java.util.function.BiConsumer;
import sandbox.jira.field.kind.FieldKind;
import sandbox.jira.issue.StoredIssue;

/** Long texts: description, environment. */
record TextInput(BiConsumer<StoredIssue, String> setter) implements FieldInput {
    /** Jira's default for `jira.text.field.character.limit`. */
    private static final int LIMIT = 32_767;

    @Override
    public void apply(Entry entry, List<String> entered) throws FieldKind.Invalid {
        String text = entered.isEmpty() ? "" : entered.get(0);
        if (text.length() > LIMIT) {
            throw new FieldKind.Invalid("field.text.long", LIMIT);
        }
        setter.accept(entry.issue(), text.isEmpty() ? null : text);
    }
}
