package sandbox.jira.search;

import com.atlassian.jira.util.MessageSet;
import java.util.Set;

/** What is wrong with a query. */
abstract class Messages implements MessageSet {
    private final Set<String> errors;

    protected Messages(Set<String> errors) {
        this.errors = errors;
    }

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public Set<String> getWarningMessages() {
        return Set.of();
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public String toString() {
        return errors.toString();
    }
}
