package io.phasegate.organisation;

import io.phasegate.access.model.ProjectRef;
import io.phasegate.blueprint.model.Side;
import java.util.Optional;

/** Jira users and the side of the project they stand on by Jira's project roles. Implemented over the host. */
public interface Accounts {
    Optional<Account> named(String userName);

    Optional<Account> withKey(String userKey);

    /** The side whose project role the user holds, empty when none. */
    Optional<Side> sideOf(ProjectRef project, String userKey);

    /** Gives the user the project role of the side. May be repeated; does nothing for a side without a role. */
    void join(ProjectRef project, String userKey, Side side);

    /** Takes the project role of the side away. May be repeated. */
    void leave(ProjectRef project, String userKey, Side side);
}
