package io.phasegate.access.model;

import java.util.OptionalLong;

/** The Jira project roles that stand for the two sides; known after set-up. Implemented by the setup domain. */
public interface SideRoles {
    OptionalLong customerRoleId();

    OptionalLong vendorRoleId();
}
