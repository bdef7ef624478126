package io.phasegate.setup.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.List;
import java.util.Optional;

/** Issue type screen schemes: our types get our screens, every other type Jira's default (the entry without a type). */
final class IssueTypeScreenSchemes implements HostObjects {
    /** Value of FieldScreenSchemeManager.DEFAULT_FIELD_SCREEN_SCHEME_ID (facts 4.6). */
    private static final Long JIRA_DEFAULT = 1L;

    private final HostComponents host;

    IssueTypeScreenSchemes(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.ISSUE_TYPE_SCREEN_SCHEME;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(scheme -> Shown.lines(scheme.getName(), scheme.getDescription(), Shown.sorted(
                scheme.getEntities().stream().map(IssueTypeScreenSchemes::text).toList())));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(IssueTypeScreenScheme::getName).orElse(hostId);
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        return schemes().getIssueTypeScreenSchemes().stream().filter(scheme -> name.equals(scheme.getName()))
                .map(scheme -> scheme.getId().toString()).toList();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        IssueTypeScreenScheme scheme = host.get(FieldScreenFactory.class).createIssueTypeScreenScheme();
        scheme.setName(name);
        scheme.setDescription(object.description().both());
        scheme.store();
        return scheme.getId().toString();
    }

    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        IssueTypeScreenScheme scheme = find(hostId).orElseThrow();
        entry(scheme, null, JIRA_DEFAULT);
        ((Content.ScreensByType) object.content()).schemes().forEach((type, screenScheme) ->
                entry(scheme, ids.id(type), Long.valueOf(ids.id(screenScheme))));
    }

    private void entry(IssueTypeScreenScheme scheme, String issueTypeId, Long screenSchemeId) {
        FieldScreenScheme screens = host.get(FieldScreenSchemeManager.class).getFieldScreenScheme(screenSchemeId);
        IssueTypeScreenSchemeEntity entry = scheme.getEntity(issueTypeId);
        if (entry == null) {
            entry = host.get(FieldScreenFactory.class).createIssueTypeScreenSchemeEntity();
            entry.setIssueTypeId(issueTypeId);
            entry.setFieldScreenScheme(screens);
            scheme.addEntity(entry);
        } else {
            entry.setFieldScreenScheme(screens);
            entry.store();
        }
    }

    private static String text(IssueTypeScreenSchemeEntity entry) {
        return entry.getIssueTypeId() + "=" + entry.getFieldScreenScheme().getId();
    }

    private Optional<IssueTypeScreenScheme> find(String hostId) {
        return Optional.ofNullable(schemes().getIssueTypeScreenScheme(Long.valueOf(hostId)));
    }

    private IssueTypeScreenSchemeManager schemes() {
        return host.get(IssueTypeScreenSchemeManager.class);
    }
}
