package io.phasegate.access;

import java.util.Optional;

/**
 * The setting that names the group whose members may create implementation projects; empty = Jira administrators
 * only.
 */
public interface ProjectCreators {
    Optional<String> group();

    /** @param group name of an existing Jira group, or empty */
    void choose(Optional<String> group);
}
