package io.phasegate.deliverable.jira;

import com.atlassian.jira.issue.Issue;
import io.phasegate.deliverable.StatusKeys;
import io.phasegate.setup.SetupObjects;
import java.util.Arrays;
import java.util.Optional;

/** What the status of an issue claims, as a state of ours. Used by the panels to show where it and the journal part. */
public final class ShownStatus {
    private final SetupObjects objects;

    public ShownStatus(SetupObjects objects) {
        this.objects = objects;
    }

    /** Empty when the status is none of these. */
    public <E extends Enum<E>> Optional<E> of(Issue issue, Class<E> states) {
        return Arrays.stream(states.getEnumConstants())
                .filter(state -> objects.find(StatusKeys.of(state)).filter(id -> id.equals(issue.getStatusId()))
                .isPresent())
                .findFirst();
    }
}
