package sandbox.jira.project;

import sandbox.jira.config.ConfigObject;

/** A project category as it is stored. */
public record ProjectCategoryData(long id, String name, String description) implements ConfigObject {
}
