package sandbox.jira.field;

import java.util.List;
import sandbox.jira.config.ConfigObject;

/**
 * Where a configuration of a field holds, as it is stored: projects (none and global = all) and issue types (none =
 * all).
 * For the field `issuetype` this is an issue type scheme, and `options` are its types in order.
 */
public record ContextData(long id, String fieldId, String name, String description, long configId, boolean global,
        List<Long> projectIds, List<String> issueTypeIds, List<String> options, String defaultValue)
        implements ConfigObject {
    boolean coversProject(long projectId) {
        return global || projectIds.contains(projectId);
    }

    boolean coversType(String issueTypeId) {
        return issueTypeIds.isEmpty() || issueTypeIds.contains(issueTypeId);
    }

    ContextData renamed(String newName, String newDescription) {
        return new ContextData(id, fieldId, newName, newDescription, configId, global, projectIds, issueTypeIds,
                options, defaultValue);
    }

    ContextData covering(boolean everywhere, List<Long> projects) {
        return new ContextData(id, fieldId, name, description, configId, everywhere, List.copyOf(projects),
                issueTypeIds, options, defaultValue);
    }

    ContextData offering(List<String> newOptions) {
        return new ContextData(id, fieldId, name, description, configId, global, projectIds, issueTypeIds,
                List.copyOf(newOptions), defaultValue);
    }

    ContextData defaultingTo(String newDefault) {
        return new ContextData(id, fieldId, name, description, configId, global, projectIds, issueTypeIds, options,
                newDefault);
    }
}
