package sandbox.jira.issue.input;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import sandbox.jira.field.kind.FieldKind;

/** How one system field takes what was entered in it. */
interface FieldInput {
    /** Puts the value into the issue. */
    void apply(Entry entry, List<String> entered) throws FieldKind.Invalid;

    /** The permission without which Jira does not show the field, or null. */
    default ProjectPermissionKey permission() {
        return null;
    }

    /** The value of a new issue when nothing was entered. */
    default void applyDefault(Entry entry) throws FieldKind.Invalid {
        // Most fields start empty.
    }

    /** Whether the field, where it is asked for, wants a value although the field configuration does not say so. */
    default boolean demanded() {
        return false;
    }

    default boolean isEmpty(Entry entry) {
        return false;
    }
}
