package sandbox.jira.screen;

import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Collection;
import sandbox.jira.member.Provided;

/** Screens. */
public abstract class HostFieldScreenManager implements FieldScreenManager {
    private final ScreenAccess access;

    protected HostFieldScreenManager(Screens screens, FieldManager fields) {
        this.access = new ScreenAccess(screens, fields);
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return access.screens().screens().all().stream().map(this::present).toList();
    }

    @Override
    public FieldScreen getFieldScreen(Long id) {
        return access.screens().screens().find(id).map(this::present).orElse(null);
    }

    @Override
    public void createFieldScreen(FieldScreen screen) {
        screen.store();
    }

    @Override
    public void updateFieldScreen(FieldScreen screen) {
        screen.store();
    }

    @Override
    public void updateFieldScreenTab(FieldScreenTab tab) {
        tab.store();
    }

    @Override
    public void removeFieldScreen(Long id) {
        boolean used = access.screens().schemes().all().stream()
                .anyMatch(scheme -> scheme.items().stream().anyMatch(item -> item.screenId() == id));
        if (used) {
            throw new IllegalArgumentException("A screen scheme uses the screen " + id);
        }
        access.screens().screens().remove(id);
    }

    private FieldScreen present(ScreenData data) {
        return Provided.of(StoredScreen.class, access, data);
    }
}
