package sandbox.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import java.util.Collection;
import sandbox.jira.member.Provided;

/** Screen schemes. */
public abstract class HostFieldScreenSchemeManager implements FieldScreenSchemeManager {
    private final Screens screens;
    private final FieldScreenManager manager;

    protected HostFieldScreenSchemeManager(Screens screens, FieldScreenManager manager) {
        this.screens = screens;
        this.manager = manager;
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return screens.schemes().all().stream().map(this::present).toList();
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes(FieldScreen screen) {
        return screens.schemes().all().stream().filter(scheme -> scheme.items().stream()
                .anyMatch(item -> item.screenId() == screen.getId())).map(this::present).toList();
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme(Long id) {
        return screens.schemes().find(id).map(this::present).orElse(null);
    }

    @Override
    public void createFieldScreenScheme(FieldScreenScheme scheme) {
        scheme.store();
    }

    @Override
    public void updateFieldScreenScheme(FieldScreenScheme scheme) {
        scheme.store();
    }

    @Override
    public void removeFieldScreenScheme(FieldScreenScheme scheme) {
        scheme.remove();
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems(FieldScreenScheme scheme) {
        return getFieldScreenScheme(scheme.getId()).getFieldScreenSchemeItems();
    }

    @Override
    public void createFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.getFieldScreenScheme().addFieldScreenSchemeItem(item);
    }

    @Override
    public void updateFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.getFieldScreenScheme().addFieldScreenSchemeItem(item);
    }

    @Override
    public void removeFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.remove();
    }

    @Override
    public void removeFieldSchemeItems(FieldScreenScheme scheme) {
        scheme.getFieldScreenSchemeItems().forEach(
                item -> scheme.removeFieldScreenSchemeItem(item.getIssueOperation()));
    }

    private FieldScreenScheme present(ScreenSchemeData data) {
        return Provided.of(StoredScreenScheme.class, screens, manager, data);
    }
}
