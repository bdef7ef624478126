package sandbox.jira.issue.input;

import java.util.List;
import sandbox.jira.field.kind.FieldKind;

/** The summary: required, one line, at most 255 characters. */
final class SummaryInput implements FieldInput {
    private static final int LIMIT = 255;

    @Override
    public void apply(Entry entry, List<String> entered) throws FieldKind.Invalid {
        String summary = entered.isEmpty() ? "" : entered.get(0).trim();
        if (summary.isEmpty()) {
            throw new FieldKind.Invalid("field.summary.required");
        }
        if (summary.contains("\n") || summary.contains("\r")) {
            throw new FieldKind.Invalid("field.summary.lines");
        }
        if (summary.length() > LIMIT) {
            throw new FieldKind.Invalid("field.summary.long", LIMIT);
        }
        entry.issue().setSummary(summary);
    }

    @Override
    public boolean isEmpty(Entry entry) {
        return entry.issue().getSummary() == null || entry.issue().getSummary().isBlank();
    }
}
