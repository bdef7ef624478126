package sandbox.jira.issue.input;

import java.util.List;
import sandbox.jira.constant.Constants;
import sandbox.jira.constant.DefaultConstants;
import sandbox.jira.field.kind.FieldKind;

/** The priority, entered by id. */
record PriorityInput(Constants constants) implements FieldInput {
    @Override
    public void apply(Entry entry, List<String> entered) throws FieldKind.Invalid {
        String id = entered.isEmpty() ? "" : entered.get(0);
        if (constants.priority(id).isEmpty()) {
            throw new FieldKind.Invalid("field.priority.invalid");
        }
        entry.issue().setPriorityId(id);
    }

    @Override
    public void applyDefault(Entry entry) {
        entry.issue().setPriorityId(DefaultConstants.DEFAULT_PRIORITY);
    }
}
