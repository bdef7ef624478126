package sandbox.jira.security;

import com.atlassian.jira.issue.Issue;
import java.util.Set;

/** User keys or group names in a custom field of an issue. Schemes may name the holders by such a field. */
@FunctionalInterface
public interface UserFieldValues {
    Set<String> of(Issue issue, String customFieldId);
}
