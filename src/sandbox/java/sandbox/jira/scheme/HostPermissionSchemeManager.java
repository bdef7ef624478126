package sandbox.jira.scheme;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import sandbox.jira.project.Projects;

/** Permission schemes: the subject of an entity is a project permission. */
public abstract class HostPermissionSchemeManager extends HostSchemeManager implements PermissionSchemeManager {
    protected HostPermissionSchemeManager(Schemes schemes, Projects projects) {
        super(schemes, projects, "PermissionScheme", ProjectPermissionKey::new);
    }
}
