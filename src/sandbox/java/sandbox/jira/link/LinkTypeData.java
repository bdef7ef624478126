package sandbox.jira.link;

import sandbox.jira.config.ConfigObject;

/** A link type as it is stored; types with a style belong to the system and are not offered to people. */
public record LinkTypeData(long id, String name, String outward, String inward, String style)
        implements ConfigObject {
}
