package sandbox.jira.issue.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sandbox.jira.field.kind.FieldKind;

/** Labels: words without spaces. */
final class LabelsInput implements FieldInput {
    private static final int LIMIT = 255;

    @Override
    public void apply(Entry entry, List<String> entered) throws FieldKind.Invalid {
        Set<String> labels = new LinkedHashSet<>();
        for (String label : entered) {
            if (label.length() > LIMIT || label.chars().anyMatch(Character::isWhitespace)) {
                throw new FieldKind.Invalid("field.label.invalid", label);
            }
            if (!label.isEmpty()) {
                labels.add(label);
            }
        }
        entry.issue().setLabels(labels);
    }
}
