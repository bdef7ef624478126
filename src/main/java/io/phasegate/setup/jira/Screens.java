package io.phasegate.setup.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.List;
import java.util.Optional;

/** Screens with one tab. */
final class Screens implements HostObjects {
    private static final String TAB = "Phasegate";

    private final HostComponents host;

    Screens(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.SCREEN;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(screen -> Shown.lines(screen.getName(), screen.getDescription(),
                screen.getTabs().stream().map(tab -> tab.getName() + fields(tab)).toList()));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(FieldScreen::getName).orElse(hostId);
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        return screens().getFieldScreens().stream().filter(screen -> name.equals(screen.getName()))
                .map(screen -> screen.getId().toString()).toList();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        FieldScreen screen = host.get(FieldScreenFactory.class).createScreen();
        screen.setName(name);
        screen.setDescription(object.description().both());
        screen.store();
        return screen.getId().toString();
    }

    /** Fields that an administrator added stay; fields of ours that are missing are added. */
    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        FieldScreen screen = find(hostId).orElseThrow();
        FieldScreenTab tab = screen.getTabs().isEmpty() ? screen.addTab(TAB) : screen.getTab(0);
        for (String field : ((Content.Fields) object.content()).fields()) {
            String id = field.contains(":") ? ids.id(field) : field;
            if (!screen.containsField(id)) {
                tab.addFieldScreenLayoutItem(id);
            }
        }
        screen.store();
    }

    private static List<String> fields(FieldScreenTab tab) {
        return tab.getFieldScreenLayoutItems().stream().map(FieldScreenLayoutItem::getFieldId).toList();
    }

    private Optional<FieldScreen> find(String hostId) {
        return Optional.ofNullable(screens().getFieldScreen(Long.valueOf(hostId)));
    }

    private FieldScreenManager screens() {
        return host.get(FieldScreenManager.class);
    }
}
