package sandbox.jira.role;

import sandbox.jira.config.ConfigObject;

/** A project role as it is stored. */
public record RoleData(long id, String name, String description) implements ConfigObject {
}
