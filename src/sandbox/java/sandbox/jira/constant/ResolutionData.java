package sandbox.jira.constant;

import sandbox.jira.config.ConfigObject;

/** A resolution as it is stored. */
public record ResolutionData(long id, String name, String description) implements ConfigObject {
}
