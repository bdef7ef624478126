package sandbox.jira.scheme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;

/**
 * One line of a scheme: a holder (`type` with `parameter`) of what `subject` names: a permission key, the id of an
 * event
 * type or of a security level.
 */
public record SchemeEntityData(long id, String type, String parameter, String subject) {
    private static final Set<String> BY_ISSUE = Set.of("reporter", "assignee", "userCF", "groupCF");

    /** Whether the answer differs from issue to issue of a project. */
    @JsonIgnore
    public boolean dependsOnIssue() {
        return BY_ISSUE.contains(type);
    }
}
