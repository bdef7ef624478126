package sandbox.jira.issue.input;

import java.util.List;
import sandbox.jira.constant.Constants;
import sandbox.jira.field.kind.FieldKind;

/** The resolution, entered by id; empty means unresolved, which a screen with the field does not accept. */
record ResolutionInput(Constants constants) implements FieldInput {
    @Override
    public void apply(Entry entry, List<String> entered) throws FieldKind.Invalid {
        String id = entered.isEmpty() ? "" : entered.get(0);
        if (constants.resolutions().find(id).isEmpty()) {
            throw new FieldKind.Invalid("field.resolution.invalid");
        }
        entry.issue().setResolutionId(id);
    }

    @Override
    public boolean demanded() {
        return true;
    }

    @Override
    public boolean isEmpty(Entry entry) {
        return entry.issue().getResolutionId() == null;
    }
}
