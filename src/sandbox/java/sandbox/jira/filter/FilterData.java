package sandbox.jira.filter;

import java.util.List;
import sandbox.jira.config.ConfigObject;

/** A saved search as it is stored. */
public record FilterData(long id, String name, String description, String ownerKey, String jql, List<Share> shares)
        implements ConfigObject {
    /** With whom it is shared: everybody, users, a group, a project or a role in a project. */
    public record Share(String type, String param1, String param2) {
    }
}
