package io.phasegate.setup.jira;

import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.List;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** Levels of our issue security scheme, with who belongs to them. */
final class SecurityLevels implements HostObjects {
    private final HostComponents host;
    private final SecuritySchemes schemes;

    SecurityLevels(HostComponents host, SecuritySchemes schemes) {
        this.host = host;
        this.schemes = schemes;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.SECURITY_LEVEL;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(level -> Shown.lines(level.getName(), level.getDescription(), members(level)));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(IssueSecurityLevel::getName).orElse(hostId);
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        String scheme = wanted(object).scheme();
        if (!ids.has(scheme)) {
            return List.of();
        }
        return levels().getIssueSecurityLevels(Long.parseLong(ids.id(scheme))).stream()
                .filter(level -> name.equals(level.getName())).map(level -> level.getId().toString()).toList();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        long schemeId = Long.parseLong(ids.id(wanted(object).scheme()));
        return levels().createIssueSecurityLevel(schemeId, name, object.description().both()).getId().toString();
    }

    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        String schemeId = ids.id(wanted(object).scheme());
        wanted(object).holders().forEach(holder -> schemes.grant(schemeId, Long.valueOf(hostId), holder, ids));
        levels().clearUsersLevels();
        if (wanted(object).byDefault()) {
            makeDefault(schemeId, Long.valueOf(hostId));
        }
    }

    /** So that an issue made by hand is not shown to the customer by mistake (R21). */
    private void makeDefault(String schemeId, Long levelId) {
        IssueSecuritySchemeManager manager = host.get(IssueSecuritySchemeManager.class);
        try {
            GenericValue scheme = manager.getScheme(Long.valueOf(schemeId));
            scheme.set("defaultlevel", levelId);
            manager.updateScheme(scheme);
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not make level " + levelId + " the default", e);
        }
    }

    private String members(IssueSecurityLevel level) {
        return schemes.find(level.getSchemeId().toString()).map(scheme -> Shown.sorted(scheme
                .getEntitiesByType(level.getId()).stream().map(GrantedSchemes::text).toList())).orElse("");
    }

    private static Content.Level wanted(JiraObject object) {
        return (Content.Level) object.content();
    }

    private Optional<IssueSecurityLevel> find(String hostId) {
        return Optional.ofNullable(levels().getSecurityLevel(Long.parseLong(hostId)));
    }

    private IssueSecurityLevelManager levels() {
        return host.get(IssueSecurityLevelManager.class);
    }
}
