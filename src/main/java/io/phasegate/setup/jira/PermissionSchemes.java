package io.phasegate.setup.jira;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.scheme.SchemeManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.model.ObjectKind;

/** Permission schemes. */
final class PermissionSchemes extends GrantedSchemes {
    private final HostComponents host;

    PermissionSchemes(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.PERMISSION_SCHEME;
    }

    @Override
    SchemeManager schemes() {
        return host.get(PermissionSchemeManager.class);
    }

    @Override
    Object subject(String key) {
        return new ProjectPermissionKey(key);
    }
}
