package io.phasegate.setup.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.List;
import java.util.Optional;

/** Issue types. A new one is taken out of the default issue type scheme at once, which Jira put it into (facts U15). */
final class IssueTypes implements HostObjects {
    private static final String ICON = "/images/icons/issuetypes/genericissue.png";

    private final HostComponents host;

    IssueTypes(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.ISSUE_TYPE;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(type -> Shown.lines(type.getName(), type.getDescription(), type.isSubTask()));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(IssueType::getName).orElse(hostId);
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        return types().getIssueTypes().stream().filter(type -> type.getName().equalsIgnoreCase(name))
                .map(IssueType::getId).toList();
    }

    /** A sub-task type cannot serve: deliverables are never sub-tasks (R19). */
    @Override
    public boolean serves(String hostId) {
        return find(hostId).filter(type -> !type.isSubTask()).isPresent();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        return types().createIssueType(name, object.description().both(), ICON).getId();
    }

    @Override
    public void settle(String hostId) {
        IssueTypeSchemeManager schemes = host.get(IssueTypeSchemeManager.class);
        FieldConfigScheme byDefault = schemes.getDefaultIssueTypeScheme();
        List<String> all = schemes.getIssueTypesForScheme(byDefault).stream().map(IssueType::getId).toList();
        if (all.contains(hostId)) {
            schemes.update(byDefault, all.stream().filter(id -> !id.equals(hostId)).toList());
        }
    }

    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        IssueType type = find(hostId).orElseThrow();
        if (!object.description().both().equals(type.getDescription())) {
            types().updateIssueType(type, type.getName(), object.description().both(), null);
        }
    }

    private Optional<IssueType> find(String hostId) {
        return Optional.ofNullable(types().getIssueType(hostId));
    }

    private IssueTypeManager types() {
        return host.get(IssueTypeManager.class);
    }
}
