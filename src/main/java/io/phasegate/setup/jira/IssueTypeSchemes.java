package io.phasegate.setup.jira;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.List;
import java.util.Optional;

/** Issue type schemes. */
final class IssueTypeSchemes implements HostObjects {
    private final HostComponents host;

    IssueTypeSchemes(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.ISSUE_TYPE_SCHEME;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(scheme -> Shown.lines(scheme.getName(), scheme.getDescription(), types(scheme)));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(FieldConfigScheme::getName).orElse(hostId);
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        return schemes().getAllSchemes().stream().filter(scheme -> name.equals(scheme.getName()))
                .map(scheme -> scheme.getId().toString()).toList();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        return schemes().create(name, object.description().both(), wanted(object, ids)).getId().toString();
    }

    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        FieldConfigScheme scheme = find(hostId).orElseThrow();
        List<String> wanted = wanted(object, ids);
        if (!types(scheme).equals(wanted)) {
            schemes().update(scheme, wanted);
        }
        schemes().setDefaultValue(scheme.getOneAndOnlyConfig(), wanted.get(0));
    }

    private static List<String> wanted(JiraObject object, HostIds ids) {
        return ((Content.IssueTypes) object.content()).issueTypes().stream().map(ids::id).toList();
    }

    private List<String> types(FieldConfigScheme scheme) {
        return schemes().getIssueTypesForScheme(scheme).stream().map(IssueType::getId).toList();
    }

    private Optional<FieldConfigScheme> find(String hostId) {
        return Optional.ofNullable(host.get(FieldConfigSchemeManager.class).getFieldConfigScheme(Long.valueOf(hostId)));
    }

    private IssueTypeSchemeManager schemes() {
        return host.get(IssueTypeSchemeManager.class);
    }
}
