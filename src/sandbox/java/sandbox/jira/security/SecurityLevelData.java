package sandbox.jira.security;

import sandbox.jira.config.ConfigObject;

/** A level of an issue security scheme as it is stored; its members are entities of the scheme. */
public record SecurityLevelData(long id, String name, String description, long schemeId) implements ConfigObject {
}
