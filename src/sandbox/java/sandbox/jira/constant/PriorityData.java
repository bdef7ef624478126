package sandbox.jira.constant;

import sandbox.jira.config.ConfigObject;

/** A priority as it is stored. */
public record PriorityData(long id, String name, String description, String iconUrl, String color)
        implements ConfigObject {
}
