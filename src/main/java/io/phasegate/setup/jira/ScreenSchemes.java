package io.phasegate.setup.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.List;
import java.util.Optional;

/** Screen schemes with one screen for every operation. */
final class ScreenSchemes implements HostObjects {
    private final HostComponents host;

    ScreenSchemes(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.SCREEN_SCHEME;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(scheme -> Shown.lines(scheme.getName(), scheme.getDescription(), Shown.sorted(
                scheme.getFieldScreenSchemeItems().stream().map(ScreenSchemes::text).toList())));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(FieldScreenScheme::getName).orElse(hostId);
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        return schemes().getFieldScreenSchemes().stream().filter(scheme -> name.equals(scheme.getName()))
                .map(scheme -> scheme.getId().toString()).toList();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        FieldScreenScheme scheme = host.get(FieldScreenFactory.class).createFieldScreenScheme();
        scheme.setName(name);
        scheme.setDescription(object.description().both());
        scheme.store();
        return scheme.getId().toString();
    }

    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        FieldScreenScheme scheme = find(hostId).orElseThrow();
        String screenId = ids.id(((Content.OneScreen) object.content()).screen());
        FieldScreen screen = host.get(FieldScreenManager.class).getFieldScreen(Long.valueOf(screenId));
        Optional<FieldScreenSchemeItem> byDefault = scheme.getFieldScreenSchemeItems().stream()
                .filter(item -> item.getIssueOperation() == null).findFirst();
        if (byDefault.isPresent()) {
            byDefault.get().setFieldScreen(screen);
            byDefault.get().store();
        } else {
            addDefault(scheme, screen);
        }
    }

    /** No operation means every operation. */
    private void addDefault(FieldScreenScheme scheme, FieldScreen screen) {
        FieldScreenSchemeItem item = host.get(FieldScreenFactory.class).createFieldScreenSchemeItem();
        item.setIssueOperation(null);
        item.setFieldScreen(screen);
        scheme.addFieldScreenSchemeItem(item);
    }

    private static String text(FieldScreenSchemeItem item) {
        return item.getIssueOperationName() + "=" + item.getFieldScreenId();
    }

    private Optional<FieldScreenScheme> find(String hostId) {
        return Optional.ofNullable(schemes().getFieldScreenScheme(Long.valueOf(hostId)));
    }

    private FieldScreenSchemeManager schemes() {
        return host.get(FieldScreenSchemeManager.class);
    }
}
