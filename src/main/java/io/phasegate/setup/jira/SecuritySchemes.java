package io.phasegate.setup.jira;

import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeManager;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.Optional;

/** Issue security schemes: only the shell, the levels are objects of their own. */
final class SecuritySchemes extends GrantedSchemes {
    private final HostComponents host;

    SecuritySchemes(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.ISSUE_SECURITY_SCHEME;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(scheme -> Shown.lines(scheme.getName(), scheme.getDescription()));
    }

    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        Scheme scheme = find(hostId).orElseThrow();
        if (!object.description().both().equals(scheme.getDescription())) {
            scheme.setDescription(object.description().both());
            schemes().updateScheme(scheme);
        }
    }

    @Override
    SchemeManager schemes() {
        return host.get(IssueSecuritySchemeManager.class);
    }

    @Override
    Object subject(String key) {
        return Long.valueOf(key);
    }
}
