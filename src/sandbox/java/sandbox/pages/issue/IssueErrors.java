package sandbox.pages.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a refused operation shows: errors of fields on the form beside them, all others above the form. */
record IssueErrors(List<String> messages, Map<String, String> fields) {
    static final IssueErrors NONE = new IssueErrors(List.of(), Map.of());

    static IssueErrors of(ErrorCollection errors, Set<String> shown) {
        List<String> messages = new ArrayList<>(errors.getErrorMessages());
        errors.getErrors().forEach((field, message) -> {
            if (!shown.contains(field)) {
                messages.add(message);
            }
        });
        return new IssueErrors(messages, Map.copyOf(errors.getErrors()));
    }

    static IssueErrors message(String message) {
        return new IssueErrors(List.of(message), Map.of());
    }
}
