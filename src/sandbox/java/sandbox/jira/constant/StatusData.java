package sandbox.jira.constant;

import sandbox.jira.config.ConfigObject;

/** A status as it is stored; `category` is the key of its status category. */
public record StatusData(long id, String name, String description, String iconUrl, String category)
        implements ConfigObject {
}
