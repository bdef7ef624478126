package sandbox.jira.constant;

import sandbox.jira.config.ConfigObject;

/** An issue type as it is stored. */
public record IssueTypeData(long id, String name, String description, boolean subTask, Long avatarId, String iconUrl)
        implements ConfigObject {
}
